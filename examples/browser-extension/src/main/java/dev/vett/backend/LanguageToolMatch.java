package dev.vett.backend;

import dev.vett.core.card.Severity;
import dev.vett.core.report.Edit;
import dev.vett.core.report.Suggestion;
import dev.vett.core.report.Violation;
import dev.vett.core.text.Field;
import dev.vett.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finding at one place of the text.
 *
 * <p>LanguageTool's clients put a replacement in the place of the match, and underline only what
 * has a length. An edit beside what was found, such as a disclaimer at the end, is therefore a
 * match of its own on the word next to it; a finding about the whole is one on the first word.
 *
 * @param message what was found, why it matters, and what to do
 * @param shortMessage the rule's family
 * @param replacements what may stand in place of the match, best first
 * @param offset where it begins, in UTF-16 code units
 * @param length its length, in UTF-16 code units
 * @param context the text around it
 * @param sentence the same, for clients that show sentences
 * @param rule the rule
 */
record LanguageToolMatch(
    String message,
    String shortMessage,
    List<Replacement> replacements,
    int offset,
    int length,
    Context context,
    String sentence,
    Rule rule) {
  private static final int AROUND = 40;

  LanguageToolMatch {
    replacements = List.copyOf(replacements);
  }

  /** Returns the matches of a violation, at least one unless the text is empty. */
  static List<LanguageToolMatch> of(Violation violation, AnnotatedText text) {
    List<Span> places = new ArrayList<>(found(violation));
    List<Edit> edits = edits(violation);
    for (Edit edit : edits) {
      if (places.stream().noneMatch(place -> place.contains(edit.span()))) {
        Span word = beside(text.plain(), edit.span());
        places.removeIf(word::contains);
        places.add(word);
      }
    }
    if (places.isEmpty()) {
      places.add(beside(text.plain(), new Span(Field.TEXT, 0, 0)));
    }
    return places.stream()
        .filter(place -> place.end() > place.start())
        .distinct()
        .map(place -> at(place, violation, edits, text))
        .toList();
  }

  private static List<Span> found(Violation violation) {
    return violation.spans().stream()
        .map(passage -> passage.span())
        .filter(span -> span.in() == Field.TEXT)
        .toList();
  }

  /** Returns the changes that mend by themselves; of several at once a client can make but one. */
  private static List<Edit> edits(Violation violation) {
    return violation.suggestions().stream()
        .filter(suggestion -> suggestion.verified() && suggestion.edits().size() == 1)
        .map(suggestion -> suggestion.edits().get(0))
        .filter(edit -> edit.span().in() == Field.TEXT)
        .toList();
  }

  private static LanguageToolMatch at(
      Span place, Violation violation, List<Edit> edits, AnnotatedText text) {
    int start = text.start(place.start());
    int end = Math.max(text.end(place.end()), start);
    List<Replacement> replacements =
        edits.stream()
            .filter(edit -> place.contains(edit.span()))
            .map(edit -> new Replacement(replaced(text.plain(), place, edit)))
            .distinct()
            .toList();
    String advice =
        Stream.concat(
                Stream.of(violation.message()),
                violation.suggestions().stream().map(Suggestion::message))
            .reduce((left, right) -> left + "\n→ " + right)
            .orElseThrow();
    Context context = Context.around(text.whole(), start, end);
    return new LanguageToolMatch(
        advice,
        violation.category(),
        replacements,
        start,
        end - start,
        context,
        context.text(),
        Rule.of(violation));
  }

  private static String replaced(String text, Span place, Edit edit) {
    return text.substring(place.start(), edit.span().start())
        + edit.replacement()
        + text.substring(edit.span().end(), place.end());
  }

  /** Returns an edit's span, or the word before an insertion, or else the one after it. */
  private static Span beside(String text, Span edit) {
    int start = edit.start();
    int end = edit.end();
    while (start > 0 && start == end && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    if (edit.start() == edit.end()) {
      while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
        start--;
      }
    }
    if (start == end) {
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
    }
    return new Span(Field.TEXT, start, end);
  }

  /** What may stand in place of a match. */
  record Replacement(String value) {}

  /** The text around a match, and where the match lies in it. */
  record Context(String text, int offset, int length) {
    private static Context around(String whole, int start, int end) {
      int from = Math.max(0, start - AROUND);
      int to = Math.min(whole.length(), end + AROUND);
      if (from > 0 && Character.isLowSurrogate(whole.charAt(from))) {
        from--;
      }
      if (to < whole.length() && Character.isLowSurrogate(whole.charAt(to))) {
        to++;
      }
      return new Context(whole.substring(from, to), start - from, end - start);
    }
  }

  /** The rule; its description is the document that it comes from. */
  record Rule(String id, String description, String issueType, Category category) {
    private static Rule of(Violation violation) {
      return new Rule(
          violation.rule().toString(),
          violation.source().document() + ": " + violation.source().place(),
          violation.severity() == Severity.ADVICE ? "style" : "non-conformance",
          new Category(violation.category(), violation.category().replace('-', ' ')));
    }
  }

  /** The family of rules. */
  record Category(String id, String name) {}
}

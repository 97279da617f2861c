package dev.vett.core.check;

import dev.vett.core.card.Placement;
import dev.vett.core.card.Remedy;
import dev.vett.core.card.SuggestionKind;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Draft;
import dev.vett.core.report.Edit;
import dev.vett.core.report.Suggestion;
import dev.vett.core.schedule.WorkCalendar;
import dev.vett.core.text.Field;
import dev.vett.core.text.Language;
import dev.vett.core.text.Span;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes the suggestions that a card declares for one draft; none of them is verified yet. */
final class Remedies {
  private static final String SENTENCE_ENDS = ".!?…";
  private static final String END_MARKS = ".!?…:;)\"”»’";

  private final Company company;
  private final WorkCalendar calendar;
  private final Messages messages;

  Remedies(Company company, WorkCalendar calendar) {
    this.company = company;
    this.calendar = calendar;
    this.messages = new Messages(company);
  }

  List<Suggestion> suggestions(
      Remedy remedy, Finding finding, Examination examination, Language reader) {
    Draft draft = examination.draft();
    if (remedy.kind() == SuggestionKind.RESCHEDULE) {
      return calendar.nextAllowed(draft).stream()
          .map(time -> rescheduled(remedy, time, reader))
          .toList();
    }
    String to = remedy.to();
    String message = messages.fill(remedy.message().in(reader), reader, to, null);
    List<Edit> edits = remedy.kind().edits() ? edits(remedy, finding, examination) : List.of();
    if (remedy.kind().edits() && edits.isEmpty()) {
      return List.of();
    }
    String contact = to == null ? null : company.contacts().get(to);
    return List.of(new Suggestion(remedy.kind(), message, edits, null, contact, false));
  }

  private Suggestion rescheduled(Remedy remedy, OffsetDateTime time, Language reader) {
    String message = messages.fill(remedy.message().in(reader), reader, remedy.to(), time);
    return new Suggestion(remedy.kind(), message, List.of(), time, null, false);
  }

  private List<Edit> edits(Remedy remedy, Finding finding, Examination examination) {
    Draft draft = examination.draft();
    Language written = examination.language();
    if (remedy.kind() == SuggestionKind.REPLACE && remedy.text() == null) {
      return listed(finding, draft);
    }
    String text = remedy.text() == null ? "" : remedy.text().in(written);
    String filled = messages.fill(text, written, remedy.to(), null);
    if (remedy.placement() == Placement.START) {
      return List.of(new Edit(new Span(Field.TEXT, 0, 0), filled + " "));
    }
    if (remedy.placement() == Placement.END) {
      return List.of(atEnd(draft.post().text(), filled));
    }
    List<Span> found =
        finding.telltale() ? finding.sentences(examination.reading().sentences()) : finding.spans();
    return remedy.kind() == SuggestionKind.DELETE
        ? deleted(found, draft)
        : found.stream().map(span -> replaced(span, filled, draft)).toList();
  }

  private static Edit replaced(Span span, String words, Draft draft) {
    Span whole = withSign(span, draft);
    return new Edit(whole, beginsSentence(span, whole, draft) ? capitalised(words) : words);
  }

  /** Deletes spans; what would overlap with the blanks that go too is deleted as one. */
  private static List<Edit> deleted(List<Span> found, Draft draft) {
    List<Span> deleted = new ArrayList<>();
    for (Span span : found) {
      Span next = widened(withSign(span, draft), draft);
      int last = deleted.size() - 1;
      if (last >= 0 && deleted.get(last).overlaps(next)) {
        deleted.set(last, deleted.get(last).to(next));
      } else {
        deleted.add(next);
      }
    }
    return deleted.stream().map(span -> new Edit(span, "")).toList();
  }

  /** Takes the sign of a hashtag along that words begin. */
  private static Span withSign(Span span, Draft draft) {
    String text = draft.post().textOf(span.in());
    boolean tag = span.start() > 0 && text.charAt(span.start() - 1) == '#';
    return tag ? new Span(span.in(), span.start() - 1, span.end()) : span;
  }

  /** Tells whether the capital of words is that of a sentence, and not only of a name. */
  private static boolean beginsSentence(Span words, Span whole, Draft draft) {
    String text = draft.post().textOf(words.in());
    if (!Character.isUpperCase(text.codePointAt(words.start()))) {
      return false;
    }
    String before = text.substring(0, whole.start());
    int end = before.stripTrailing().length();
    return end == 0
        || before.indexOf('\n', end) >= 0
        || (end < before.length() && SENTENCE_ENDS.indexOf(before.charAt(end - 1)) >= 0);
  }

  /** Writes what the lists say, with a capital where one stood. */
  private static List<Edit> listed(Finding finding, Draft draft) {
    List<Edit> edits = new ArrayList<>();
    for (Span span : finding.spans()) {
      String instead = finding.instead().get(span);
      if (instead != null) {
        String written = draft.post().textOf(span);
        boolean capital = Character.isUpperCase(written.codePointAt(0));
        edits.add(new Edit(span, capital ? capitalised(instead) : instead));
      }
    }
    return edits;
  }

  private static String capitalised(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /** Appends a paragraph, before the hashtags that close a post. */
  private static Edit atEnd(String text, String paragraph) {
    int end = text.stripTrailing().length();
    int tags = end;
    while (tags > 0) {
      int blank = lastBlank(text, tags);
      if (blank + 2 >= tags
          || text.charAt(blank + 1) != '#'
          || !Character.isLetter(text.codePointAt(blank + 2))) {
        break;
      }
      tags = text.substring(0, blank + 1).stripTrailing().length();
    }
    if (tags == 0 || tags == end || !endsSentence(text, tags)) {
      return new Edit(new Span(Field.TEXT, end, end), end == 0 ? paragraph : "\n\n" + paragraph);
    }
    int next = tags;
    while (Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return new Edit(new Span(Field.TEXT, tags, next), "\n\n" + paragraph + "\n\n");
  }

  /** Tells whether what follows is no part of the sentence before it: "proud to be at #Acme" is. */
  private static boolean endsSentence(String text, int end) {
    for (int i = end; Character.isWhitespace(text.charAt(i)); i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    int last = text.codePointBefore(end);
    return END_MARKS.indexOf(last) >= 0 || Character.getType(last) == Character.OTHER_SYMBOL;
  }

  private static int lastBlank(String text, int before) {
    int index = before - 1;
    while (index >= 0 && !Character.isWhitespace(text.charAt(index))) {
      index--;
    }
    return index;
  }

  /** Takes one blank along, so that a deletion leaves no two in a row and none at the beginning. */
  private static Span widened(Span span, Draft draft) {
    String text = draft.post().textOf(span.in());
    int start = span.start();
    int end = span.end();
    boolean before = start > 0 && text.charAt(start - 1) == ' ';
    boolean open = end == text.length() || !Character.isLetter(text.charAt(end));
    if (before && open) {
      return new Span(span.in(), start - 1, end);
    }
    boolean first = start == 0 || text.charAt(start - 1) == '\n';
    boolean behind = end < text.length() && text.charAt(end) == ' ';
    return first && behind ? new Span(span.in(), start, end + 1) : span;
  }
}

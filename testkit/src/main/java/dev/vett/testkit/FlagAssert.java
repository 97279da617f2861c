package dev.vett.testkit;

import dev.vett.core.card.Severity;
import dev.vett.core.card.SuggestionKind;
import dev.vett.core.draft.Post;
import dev.vett.core.report.Edits;
import dev.vett.core.report.Passage;
import dev.vett.core.report.Suggestion;
import dev.vett.core.report.Violation;
import dev.vett.core.text.Field;
import dev.vett.core.text.Kebab;
import dev.vett.core.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a rule must have found in a draft that it flags. */
public final class FlagAssert {
  private final CheckedDraftAssert draft;
  private final CheckedDraft checked;
  private final Violation violation;

  FlagAssert(CheckedDraftAssert draft, CheckedDraft checked, Violation violation) {
    this.draft = draft;
    this.checked = checked;
    this.violation = violation;
  }

  /**
   * Verifies that the finding touches a piece of title or text.
   *
   * @param piece words as they stand there; where they stand several times, one place is enough
   */
  public FlagAssert at(String piece) {
    boolean there = false;
    for (Field field : Field.values()) {
      String text = checked.draft().post().textOf(field);
      for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
        Span span = new Span(field, at, at + piece.length());
        there = true;
        if (violation.spans().stream().map(Passage::span).anyMatch(span::overlaps)) {
          return this;
        }
      }
    }
    draft.fail(
        there
            ? violation.rule() + " does not point at '" + piece + "'"
            : "'" + piece + "' is not in the post; copy the words from it",
        violation.spans(),
        "");
    return this;
  }

  /** Verifies how grave the violation is for the company. */
  public FlagAssert as(Severity severity) {
    if (violation.severity() != severity) {
      fail("is " + Kebab.of(violation.severity()) + ", not " + Kebab.of(severity));
    }
    return this;
  }

  /** Verifies of what kind the best suggestion is. */
  public FlagAssert suggestsFirst(SuggestionKind kind) {
    List<Suggestion> suggestions = violation.suggestions();
    if (suggestions.isEmpty() || suggestions.get(0).kind() != kind) {
      fail("does not suggest first to " + Kebab.of(kind) + ", but " + kinds(suggestions));
    }
    return this;
  }

  /** Verifies that a verified edit mends the text. */
  public FlagAssert isMended() {
    if (violation.suggestions().stream()
        .noneMatch(suggestion -> suggestion.verified() && !suggestion.edits().isEmpty())) {
      fail("has no verified edit, but " + kinds(violation.suggestions()));
    }
    return this;
  }

  /**
   * Verifies that a verified edit leads to a text.
   *
   * @param after the whole text after the edit
   */
  public FlagAssert becomes(String after) {
    Post post = checked.draft().post();
    List<String> texts =
        violation.suggestions().stream()
            .filter(suggestion -> suggestion.verified() && !suggestion.edits().isEmpty())
            .map(suggestion -> Edits.apply(post, suggestion.edits()).text())
            .toList();
    if (!texts.contains(after)) {
      String given =
          texts.isEmpty()
              ? "no verified edit"
              : texts.stream().collect(Collectors.joining("' or '", "'", "'"));
      fail("leads to " + given + ", not to '" + after + "'");
    }
    return this;
  }

  /** Returns to the draft, for more about other rules. */
  public CheckedDraftAssert and() {
    return draft;
  }

  /** Verifies that there are suggestions, and that those which change something are verified. */
  void hasOnlySoundSuggestions() {
    if (violation.suggestions().isEmpty()) {
      fail("comes with no suggestion");
    }
    for (Suggestion suggestion : violation.suggestions()) {
      boolean provable = suggestion.publishAt() != null || !suggestion.edits().isEmpty();
      if (provable && !suggestion.verified()) {
        fail(
            "suggests to "
                + Kebab.of(suggestion.kind())
                + ", and after that it is still found, or another rule is");
      }
    }
  }

  private static String kinds(List<Suggestion> suggestions) {
    return suggestions.isEmpty()
        ? "nothing"
        : suggestions.stream()
            .map(suggestion -> Kebab.of(suggestion.kind()))
            .collect(Collectors.joining(", "));
  }

  private void fail(String problem) {
    draft.fail(violation.rule() + " " + problem, violation.spans(), "");
  }
}

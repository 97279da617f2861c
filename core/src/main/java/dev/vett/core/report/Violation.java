package dev.vett.core.report;

import dev.vett.core.card.RuleId;
import dev.vett.core.card.Severity;
import dev.vett.core.card.Source;
import java.util.Comparator;
import java.util.List;

/**
 * A rule that a draft breaks.
 *
 * @param rule the rule
 * @param severity how grave it is for this company
 * @param message what was found and why it matters, in the author's language
 * @param spans the pieces of the post that it is about, in order; empty where it is about the whole
 * @param source where the rule comes from
 * @param suggestions what the author can do, best first
 */
public record Violation(
    RuleId rule,
    Severity severity,
    String message,
    List<Passage> spans,
    Source source,
    List<Suggestion> suggestions) {
  /** Worst first, then by position, then by rule. */
  public static final Comparator<Violation> WORST_FIRST =
      Comparator.comparing(Violation::severity, Comparator.reverseOrder())
          .thenComparing(
              violation -> violation.spans().isEmpty() ? null : violation.spans().get(0).span(),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Violation::rule);

  public Violation {
    spans = List.copyOf(spans);
    suggestions = List.copyOf(suggestions);
  }

  /** Returns the family of rules that the rule belongs to. */
  public String category() {
    return rule.category();
  }

  @Override
  public String toString() {
    return "Violation[" + rule + ", " + severity + "]";
  }
}

package dev.vett.core.card;

import java.util.List;
import java.util.Objects;

/**
 * What is said of a rule beside its condition.
 *
 * @param id its name
 * @param severity how grave a violation is, unless the company says otherwise
 * @param source where it comes from
 * @param title what it is about, in a few words
 * @param message what was found
 * @param why why it matters
 * @param remedies what the author can do, best first
 * @param marks what a violation points at
 * @param needs inputs without which it cannot be judged
 */
public record RuleCard(
    RuleId id,
    Severity severity,
    Source source,
    Texts title,
    Texts message,
    Texts why,
    List<Remedy> remedies,
    Marks marks,
    List<Need> needs) {
  public RuleCard {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(why, "why");
    remedies = List.copyOf(remedies);
    Objects.requireNonNull(marks, "marks");
    needs = List.copyOf(needs);
  }

  /** Returns the same card with another severity. */
  public RuleCard with(Severity other) {
    return new RuleCard(id, other, source, title, message, why, remedies, marks, needs);
  }
}

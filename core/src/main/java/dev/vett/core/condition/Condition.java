package dev.vett.core.condition;

import dev.vett.core.text.InvalidValueException;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a rule is broken, told without a line of code.
 *
 * @param when the rule is broken where one of these holds; never empty
 * @param unless the rule is kept all the same where one of these holds
 */
public record Condition(List<Clause> when, List<Clause> unless) {
  public Condition {
    when = List.copyOf(when);
    unless = List.copyOf(unless);
    if (when.isEmpty()) {
      throw new InvalidValueException("when", "is empty", "give at least one circumstance");
    }
  }

  /** Returns what is looked for in the text, in all clauses. */
  public Stream<TextCondition> texts() {
    return Stream.concat(when.stream(), unless.stream())
        .map(Clause::text)
        .filter(text -> text != null);
  }
}

package dev.vett.rules.drl;

import java.util.List;
import java.util.Set;
import java.util.function.ToLongBiFunction;

/**
 * What a rule combines; it tells how much work a text can make of it.
 *
 * @param rule the rule's name
 * @param steps its patterns, in order
 */
public record Join(String rule, List<Step> steps) {
  public Join {
    steps = List.copyOf(steps);
  }

  /**
   * One pattern.
   *
   * @param fact the type of fact
   * @param lexicons the lexicons that a keyword must come from; empty for any fact of the type
   * @param rows whether each fact makes a combination of its own, else it only allows or bars them
   */
  public record Step(Class<?> fact, Set<String> lexicons, boolean rows) {
    public Step {
      lexicons = Set.copyOf(lexicons);
    }
  }

  /**
   * Returns how many comparisons the rule makes at most.
   *
   * @param counts tells how many facts there are of a type and of some lexicons
   */
  public double work(ToLongBiFunction<Class<?>, Set<String>> counts) {
    double rows = 1;
    double work = 0;
    for (Step step : steps) {
      long count = counts.applyAsLong(step.fact(), step.lexicons());
      work += rows * count;
      if (step.rows()) {
        rows *= count;
      }
    }
    return work;
  }
}

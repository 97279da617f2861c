package dev.vett.evaluation;

import dev.vett.core.card.RuleId;
import dev.vett.core.report.Report;
import dev.vett.core.report.Violation;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The ids of the rules that a draft breaks. */
final class BrokenRules {
  private BrokenRules() {}

  static Set<String> of(Report report) {
    return report.violations().stream()
        .map(Violation::rule)
        .map(RuleId::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> without(Set<String> some, Set<String> all) {
    return all.stream()
        .filter(rule -> !some.contains(rule))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> only(Set<String> some, Set<String> all) {
    return all.stream().filter(some::contains).collect(Collectors.toCollection(TreeSet::new));
  }
}

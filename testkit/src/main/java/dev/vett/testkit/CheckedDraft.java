package dev.vett.testkit;

import dev.vett.core.card.RuleId;
import dev.vett.core.check.Evidence;
import dev.vett.core.condition.Condition;
import dev.vett.core.draft.Draft;
import dev.vett.core.report.Report;
import dev.vett.core.text.DidYouMean;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Kebab;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A draft, the report on it, and what the rules saw; belongs to one thread. */
public final class CheckedDraft {
  private final Report report;
  private final Evidence evidence;
  private final RuleSources rules;

  CheckedDraft(Report report, Evidence evidence, RuleSources rules) {
    this.report = report;
    this.evidence = evidence;
    this.rules = rules;
  }

  /** Returns the draft. */
  public Draft draft() {
    return evidence.draft();
  }

  /** Returns the report on it. */
  public Report report() {
    return report;
  }

  Evidence evidence() {
    return evidence;
  }

  /**
   * Returns the id of a rule.
   *
   * @throws InvalidValueException where no pack has the rule, so that its silence says nothing
   */
  RuleId known(String rule) {
    RuleId id = RuleId.of(rule);
    if (!rules.rules().contains(id)) {
      throw new InvalidValueException(
          "rule",
          "is '" + rule + "', which no pack has",
          DidYouMean.remedy(rule, rules.rules().stream().map(RuleId::toString).toList()));
    }
    return id;
  }

  /** Tells why a rule did not find the draft. */
  String silence(RuleId rule) {
    return rules
        .declared(rule)
        .map(condition -> declared(rule, condition))
        .orElseGet(() -> programmed(rule));
  }

  private String declared(RuleId rule, Condition condition) {
    List<String> unmet = new UnmetCondition(evidence).of(condition);
    if (unmet.isEmpty()) {
      return silenced(rule);
    }
    return rule + " did not fire:\n  " + String.join("\n  ", unmet) + "\n";
  }

  private String programmed(RuleId rule) {
    Set<String> seen = new TreeSet<>();
    evidence.reading().keywords().forEach(keyword -> seen.add(keyword.lexicon()));
    evidence.reading().entities().forEach(entity -> seen.add(Kebab.of(entity.type())));
    Set<String> named = rules.named(rule);
    String absent =
        named.stream().filter(name -> !seen.contains(name)).collect(Collectors.joining(", "));
    if (named.isEmpty()) {
      return rule + " did not fire; its rule.drl names no lexicon\n";
    }
    return rule
        + " did not fire:\n  "
        + (absent.isEmpty()
            ? "everything that its rule.drl names is in the post: " + String.join(", ", named)
            : "its rule.drl names what is not in the post: " + absent)
        + "\n";
  }

  private String silenced(RuleId rule) {
    return rule + " fired, but its finding is not in the report: it is switched off\n";
  }

  @Override
  public String toString() {
    return "CheckedDraft[" + report + "]";
  }
}

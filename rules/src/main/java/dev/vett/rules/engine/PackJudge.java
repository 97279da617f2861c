package dev.vett.rules.engine;

import dev.vett.core.card.RuleCard;
import dev.vett.core.card.RuleId;
import dev.vett.core.check.Evidence;
import dev.vett.core.check.Finding;
import dev.vett.core.condition.Condition;
import dev.vett.core.pack.RulePack;
import dev.vett.core.text.Span;
import dev.vett.rules.condition.ConditionMatcher;
import dev.vett.rules.condition.Hit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Judges by one pack alone, so that what goes wrong in it stays in it. */
final class PackJudge {
  private final String id;
  private final Set<RuleId> own;
  private final CompiledRules rules;

  PackJudge(RulePack pack, CompiledRules rules) {
    this.id = pack.id();
    this.own = pack.cards().stream().map(RuleCard::id).collect(Collectors.toUnmodifiableSet());
    this.rules = rules;
  }

  String id() {
    return id;
  }

  /**
   * Waits until the conditions can be run.
   *
   * @throws RuntimeException where they never can
   */
  void await() {
    DrlConditions drl = rules.drl();
    if (drl != null) {
      drl.await();
    }
  }

  /**
   * Judges a draft.
   *
   * @param asked tells which rules' findings are wanted; there may be others
   * @param found takes the findings; what conditions in YAML find is there even where those in DRL
   *     fail
   */
  void judge(
      Evidence evidence,
      ConditionMatcher matcher,
      Supplier<List<Object>> facts,
      Predicate<RuleId> asked,
      List<Finding> found)
      throws PackFailure {
    Findings findings = new Findings();
    rules
        .declared()
        .forEach(
            (rule, condition) -> {
              if (asked.test(rule)) {
                flag(rule, condition, matcher, findings);
              }
            });
    found.addAll(findings.list());
    DrlConditions drl = rules.drl();
    if (drl != null) {
      List<Finding> reported = drl.judge(facts.get(), asked);
      for (Finding finding : reported) {
        check(finding, evidence);
      }
      found.addAll(reported);
    }
  }

  private static void flag(
      RuleId rule, Condition condition, ConditionMatcher matcher, Findings findings) {
    matcher
        .match(condition)
        .ifPresent(
            hits -> {
              findings.flag(rule, null, null);
              for (Hit hit : hits) {
                findings.flag(rule, hit.span(), hit.instead());
              }
            });
  }

  /** Code can report anything; a finding of nobody, or nowhere, would break the whole report. */
  private void check(Finding finding, Evidence evidence) throws PackFailure {
    if (!own.contains(finding.rule())) {
      throw new PackFailure("it reports " + finding.rule() + ", which is no rule of this pack");
    }
    for (Span span : finding.spans()) {
      if (span.end() > evidence.draft().post().textOf(span.in()).length()) {
        throw new PackFailure(finding.rule() + " points at a place that the post does not have");
      }
    }
  }
}

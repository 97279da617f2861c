package dev.vett.rules.engine;

import dev.vett.core.card.RuleId;
import dev.vett.core.check.Finding;
import java.util.List;
import java.util.function.Predicate;

/** The conditions of one pack that are written in DRL. */
interface DrlConditions {
  /** Reads the rules, which the first draft would otherwise wait for, unless that has begun. */
  void prepare();

  /**
   * Waits until drafts can be judged.
   *
   * @throws RuntimeException where they never can
   */
  void await();

  /**
   * Returns what the rules find in one draft.
   *
   * @param facts what rules can match
   * @param asked tells which rules' findings are wanted; there may be others
   * @throws PackFailure where they use more than they may
   */
  List<Finding> judge(List<Object> facts, Predicate<RuleId> asked) throws PackFailure;
}

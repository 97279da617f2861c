package dev.vett.rules.engine;

import dev.vett.core.card.RuleId;
import dev.vett.core.check.Finding;
import java.util.List;
import java.util.function.Predicate;

/** Conditions that may be any code, and so may hang. */
final class WatchedRules implements DrlConditions {
  private final DrlConditions rules;
  private final Watchdog watchdog = new Watchdog(Budget.TIME);

  WatchedRules(DrlConditions rules) {
    this.rules = rules;
  }

  @Override
  public void prepare() {
    rules.prepare();
  }

  @Override
  public void await() {
    rules.await();
  }

  @Override
  public List<Finding> judge(List<Object> facts, Predicate<RuleId> asked) throws PackFailure {
    return watchdog.guard(() -> rules.judge(facts, asked));
  }
}

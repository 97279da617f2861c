package dev.vett.rules.engine;

import dev.vett.core.card.RuleId;
import dev.vett.core.condition.Condition;
import dev.vett.core.pack.PackRules;
import dev.vett.rules.drl.CompiledDrl;
import dev.vett.rules.drl.Join;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/** The conditions of one pack, ready to run; all checkers that use the pack share them. */
final class CompiledRules implements PackRules {
  private final Map<RuleId, Condition> declared;
  private final RuleBase base;
  private final List<Join> joins;
  private final Budget budget;
  private final @Nullable Watchdog watchdog;

  private CompiledRules(
      Map<RuleId, Condition> declared,
      RuleBase base,
      List<Join> joins,
      Budget budget,
      @Nullable Watchdog watchdog) {
    this.declared = new TreeMap<>(declared);
    this.base = base;
    this.joins = joins;
    this.budget = budget;
    this.watchdog = watchdog;
  }

  /** Takes the conditions of the built-in pack. */
  static CompiledRules builtIn(Map<RuleId, Condition> declared, RuleBase base) {
    return new CompiledRules(declared, base, List.of(), Budget.BUILT_IN, null);
  }

  /** Takes the conditions of a company's pack; an audit has seen the DRL. */
  static CompiledRules audited(Map<RuleId, Condition> declared, CompiledDrl drl) {
    return new CompiledRules(
        declared, RuleBase.of(drl.models()), drl.joins(), Budget.COMPANY, null);
  }

  /** Takes the conditions of a company's pack that may be any code, loops without end included. */
  static CompiledRules trusted(Map<RuleId, Condition> declared, CompiledDrl drl) {
    return new CompiledRules(
        declared,
        RuleBase.of(drl.models()),
        drl.joins(),
        Budget.COMPANY,
        new Watchdog(Budget.COMPANY.time()));
  }

  Map<RuleId, Condition> declared() {
    return declared;
  }

  List<Join> joins() {
    return joins;
  }

  /** Returns who stops waiting for conditions that hang; null where they cannot. */
  @Nullable Watchdog watchdog() {
    return watchdog;
  }

  Budget budget() {
    return budget;
  }

  boolean drl() {
    return !base.empty();
  }

  /** Returns an empty session, for the caller to dispose of. */
  KieSession session() {
    return budget.enforced() ? base.newSession() : base.pooledSession();
  }

  /** Builds what the first session would otherwise wait for, unless that has begun already. */
  void prepare() {
    base.prepare();
  }

  /**
   * Waits until there can be a session.
   *
   * @throws RuntimeException where there never can be one
   */
  void await() {
    base.await();
  }
}

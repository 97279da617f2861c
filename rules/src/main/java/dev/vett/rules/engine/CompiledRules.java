package dev.vett.rules.engine;

import dev.vett.core.card.RuleId;
import dev.vett.core.condition.Condition;
import dev.vett.core.pack.PackRules;
import dev.vett.rules.drl.CompiledDrl;
import dev.vett.rules.drl.Join;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The conditions of one pack, ready to run; all checkers that use the pack share them. */
final class CompiledRules implements PackRules {
  private final Map<RuleId, Condition> declared;
  private final List<Model> models;
  private final List<Join> joins;
  private final Budget budget;
  private final @Nullable Watchdog watchdog;
  private @Nullable KieBase base;
  private @Nullable KieSessionsPool sessions;

  private CompiledRules(
      Map<RuleId, Condition> declared,
      CompiledDrl drl,
      Budget budget,
      @Nullable Watchdog watchdog) {
    this.declared = new TreeMap<>(declared);
    this.models = drl.models();
    this.joins = drl.joins();
    this.budget = budget;
    this.watchdog = watchdog;
  }

  /** Takes the conditions of the built-in pack. */
  static CompiledRules builtIn(Map<RuleId, Condition> declared, List<Model> models) {
    return new CompiledRules(declared, new CompiledDrl(models, List.of()), Budget.BUILT_IN, null);
  }

  /** Takes the conditions of a company's pack; an audit has seen the DRL. */
  static CompiledRules audited(Map<RuleId, Condition> declared, CompiledDrl drl) {
    return new CompiledRules(declared, drl, Budget.COMPANY, null);
  }

  /** Takes the conditions of a company's pack that may be any code, loops without end included. */
  static CompiledRules trusted(Map<RuleId, Condition> declared, CompiledDrl drl) {
    return new CompiledRules(declared, drl, Budget.COMPANY, new Watchdog(Budget.COMPANY.time()));
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
    return !models.isEmpty();
  }

  /**
   * Returns an empty session, for the caller to dispose of.
   *
   * <p>Those of the built-in pack come from a pool, which empties them; making one anew takes
   * longer than a short draft.
   */
  KieSession session() {
    KieBase rules = base();
    if (budget.enforced()) {
      return rules.newKieSession();
    }
    return sessions(rules).newKieSession();
  }

  private synchronized KieSessionsPool sessions(KieBase rules) {
    if (sessions == null) {
      sessions = rules.newKieSessionsPool(1);
    }
    return sessions;
  }

  /** Returns the rule base; it is built when the first checker asks. */
  synchronized KieBase base() {
    if (base == null) {
      base = KieBaseBuilder.createKieBaseFromModel(models);
    }
    return base;
  }
}

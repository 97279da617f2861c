package dev.vett.rules.engine;

import dev.vett.core.card.RuleId;
import dev.vett.core.condition.Condition;
import dev.vett.core.pack.PackRules;
import dev.vett.rules.drl.CompiledDrl;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The conditions of one pack, ready to run; all checkers that use the pack share them. */
final class CompiledRules implements PackRules {
  private final Map<RuleId, Condition> declared;
  private final @Nullable DrlConditions drl;

  private CompiledRules(Map<RuleId, Condition> declared, @Nullable DrlConditions drl) {
    this.declared = new TreeMap<>(declared);
    this.drl = drl;
  }

  /** Takes the conditions of the built-in pack. */
  static CompiledRules builtIn(Map<RuleId, Condition> declared, DrlConditions drl) {
    return new CompiledRules(declared, drl);
  }

  /** Takes the conditions of a company's pack; an audit has seen the DRL. */
  static CompiledRules audited(Map<RuleId, Condition> declared, CompiledDrl drl) {
    return new CompiledRules(declared, drl.models().isEmpty() ? null : new BudgetedRules(drl));
  }

  /** Takes the conditions of a company's pack that may be any code, loops without end included. */
  static CompiledRules trusted(Map<RuleId, Condition> declared, CompiledDrl drl) {
    return new CompiledRules(declared, new WatchedRules(new BudgetedRules(drl)));
  }

  Map<RuleId, Condition> declared() {
    return declared;
  }

  /** Returns the conditions in DRL; null where the pack has none. */
  @Nullable DrlConditions drl() {
    return drl;
  }

  /** Builds what the first draft would otherwise wait for. */
  void prepare() {
    if (drl != null) {
      drl.prepare();
    }
  }
}

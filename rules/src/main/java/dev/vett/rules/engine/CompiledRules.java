package dev.vett.rules.engine;

import dev.vett.core.card.RuleId;
import dev.vett.core.condition.Condition;
import dev.vett.core.pack.PackRules;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** The conditions of one pack, ready to run; all checkers that use the pack share them. */
final class CompiledRules implements PackRules {
  private final Map<RuleId, Condition> declared;
  private final List<Model> models;
  private final Budget budget;
  private @Nullable KieBase base;

  /**
   * Takes the conditions.
   *
   * @param declared conditions that are declared in cards
   * @param models what Drools made of conditions in DRL
   * @param budget what the conditions in DRL may use for one draft
   */
  CompiledRules(Map<RuleId, Condition> declared, List<Model> models, Budget budget) {
    this.declared = new TreeMap<>(declared);
    this.models = List.copyOf(models);
    this.budget = budget;
  }

  Map<RuleId, Condition> declared() {
    return declared;
  }

  Budget budget() {
    return budget;
  }

  boolean drl() {
    return !models.isEmpty();
  }

  /** Returns the rule base; it is built when the first checker asks. */
  synchronized KieBase base() {
    if (base == null) {
      base = KieBaseBuilder.createKieBaseFromModel(models);
    }
    return base;
  }
}

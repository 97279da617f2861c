package dev.vett.rules.engine;

import dev.vett.core.check.Judge;
import dev.vett.core.check.RuleEngine;
import dev.vett.core.pack.RulePack;
import dev.vett.core.text.InvalidValueException;
import dev.vett.rules.pack.BuiltInPack;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;

/** Runs rules with Drools. */
public final class DroolsRuleEngine implements RuleEngine {
  /** Creates the engine; the service loader calls this. */
  public DroolsRuleEngine() {}

  @Override
  public RulePack builtInPack() {
    return BuiltIn.PACK;
  }

  @Override
  public Judge prepare(List<RulePack> packs) {
    List<Model> models = new ArrayList<>();
    for (RulePack pack : packs) {
      if (!(pack.rules() instanceof DroolsRules rules)) {
        throw new InvalidValueException(
            "pack " + pack.id(), "was not made for Drools", "load it with this rule engine");
      }
      models.addAll(rules.models());
    }
    return new DroolsJudge(KieBaseBuilder.createKieBaseFromModel(models));
  }

  /** One pack serves all engines; it is loaded when the first one asks. */
  private static final class BuiltIn {
    static final RulePack PACK = BuiltInPack.read(Precompiled.rules());
  }
}

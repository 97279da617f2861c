package dev.vett.rules.engine;

import dev.vett.core.check.Judge;
import dev.vett.core.check.RuleEngine;
import dev.vett.core.pack.RulePack;
import dev.vett.core.text.InvalidValueException;
import dev.vett.rules.pack.BuiltInPack;
import dev.vett.rules.pack.PackParts;
import java.util.ArrayList;
import java.util.List;

/** Runs declared conditions in plain Java, and conditions in DRL with Drools. */
public final class DroolsRuleEngine implements RuleEngine {
  /** Creates the engine; the service loader calls this. */
  public DroolsRuleEngine() {}

  @Override
  public RulePack builtInPack() {
    return BuiltIn.PACK;
  }

  @Override
  public Judge prepare(List<RulePack> packs) {
    List<PackJudge> judges = new ArrayList<>();
    for (RulePack pack : packs) {
      if (!(pack.rules() instanceof CompiledRules rules)) {
        throw new InvalidValueException(
            "pack " + pack.id(), "was not made for this engine", "load it with RulePack.load");
      }
      rules.prepare();
      judges.add(new PackJudge(pack, rules));
    }
    return new JointJudge(judges);
  }

  /**
   * One pack serves all engines; it is loaded when the first one asks.
   *
   * <p>The rules in DRL need nothing of what the files say, and nothing needs them before the first
   * draft has been read, so they are read beside all that.
   */
  private static final class BuiltIn {
    static final RulePack PACK = read();

    private static RulePack read() {
      DrlConditions drl = ScreenedRules.beside(Precompiled::models);
      PackParts parts = BuiltInPack.read();
      return parts.with(CompiledRules.builtIn(parts.conditions(), drl));
    }
  }
}

package dev.vett.rules.pack;

import dev.vett.core.pack.PackRules;
import dev.vett.core.pack.RulePack;

/** The pack that comes with Vett: the guidance for Nordic companies. */
public final class BuiltInPack {
  private static final String FOLDER = "/dev/vett/rules/nordic";

  private BuiltInPack() {}

  /** Reads cards and lexicons and joins them with the compiled conditions. */
  public static RulePack read(PackRules rules) {
    return new PackReader(new ResourceFiles(FOLDER)).read(rules);
  }
}

package dev.vett.rules.engine;

import dev.vett.rules.drl.FactTypes;

/** Lets tests of other packages see what rules can match. */
public final class FactTypesOfEngine {
  private FactTypesOfEngine() {}

  public static FactTypes get() {
    return Facts.TYPES;
  }
}

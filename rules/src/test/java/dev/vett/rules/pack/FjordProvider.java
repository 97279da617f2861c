package dev.vett.rules.pack;

import dev.vett.core.pack.PackProvider;

/** Stands for the provider in a company's jar. */
public final class FjordProvider implements PackProvider {
  @Override
  public String folder() {
    return "/fjord/pack";
  }
}

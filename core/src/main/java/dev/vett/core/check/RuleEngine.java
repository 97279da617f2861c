package dev.vett.core.check;

import dev.vett.core.pack.RulePack;
import java.util.List;

/**
 * The port to the engine that runs rules.
 *
 * <p>Implementations are found with {@link java.util.ServiceLoader}.
 */
public interface RuleEngine {
  /** Returns the pack that is used unless the caller leaves it out. */
  RulePack builtInPack();

  /**
   * Makes packs ready to judge.
   *
   * @throws dev.vett.core.text.InvalidValueException where a pack cannot be used, or not with the
   *     others
   */
  Judge prepare(List<RulePack> packs);
}

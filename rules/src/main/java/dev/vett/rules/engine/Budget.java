package dev.vett.rules.engine;

import java.time.Duration;

/**
 * What the conditions of a pack in DRL may use for one draft.
 *
 * @param firings how often rules may fire
 * @param comparisons how many facts rules may hold against each other
 * @param time how long they may run; zero for no limit
 * @param enforced whether a pack that needs more has failed, else it stops and its findings stand
 */
record Budget(int firings, double comparisons, Duration time, boolean enforced) {
  private static final int FIRINGS = 10_000;

  /** The built-in pack: a text with so many findings is not going out anyway. */
  static final Budget BUILT_IN = new Budget(FIRINGS, Double.MAX_VALUE, Duration.ZERO, false);

  /** A company's pack. */
  static final Budget COMPANY = new Budget(FIRINGS, 2_000_000, Duration.ofSeconds(2), true);
}

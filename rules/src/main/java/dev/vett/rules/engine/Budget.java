package dev.vett.rules.engine;

import java.time.Duration;

/** What the conditions of a company's pack in DRL may use for one draft. */
final class Budget {
  /** How often rules may fire. */
  static final int FIRINGS = 10_000;

  /** How often rules may insert or update facts. */
  static final int CHANGES = 20_000;

  /** How many facts rules may hold against each other. */
  static final double COMPARISONS = 2_000_000;

  /** How long they may run. */
  static final Duration TIME = Duration.ofSeconds(2);

  private Budget() {}
}

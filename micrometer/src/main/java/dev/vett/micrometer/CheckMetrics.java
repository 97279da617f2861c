package dev.vett.micrometer;

import dev.vett.core.card.RuleId;
import dev.vett.core.check.CheckListener;
import dev.vett.core.check.CheckOutcome;
import dev.vett.core.text.Kebab;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Meters checks: {@code vett.checks}, a timer by decision and language, and {@code
 * vett.violations}, a counter by rule.
 *
 * <p>No text and no name becomes a tag, so that the number of time series stays small.
 */
public final class CheckMetrics implements CheckListener {
  private final MeterRegistry registry;

  /** Creates metrics that are kept in a registry. */
  public CheckMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void checked(CheckOutcome outcome) {
    registry
        .timer(
            "vett.checks",
            "decision",
            Kebab.of(outcome.decision()),
            "language",
            outcome.language().code())
        .record(outcome.took());
    for (RuleId rule : outcome.rules()) {
      registry.counter("vett.violations", "rule", rule.toString()).increment();
    }
    for (String pack : outcome.failedPacks()) {
      registry.counter("vett.failed.packs", "pack", pack).increment();
    }
  }
}

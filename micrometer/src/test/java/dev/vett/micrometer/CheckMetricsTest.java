package dev.vett.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.card.RuleId;
import dev.vett.core.check.CheckOutcome;
import dev.vett.core.report.Decision;
import dev.vett.core.text.Language;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CheckMetricsTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final CheckMetrics metrics = new CheckMetrics(registry);

  @Test
  void timesChecksByDecisionAndLanguage() {
    metrics.checked(outcome(Decision.BLOCK, "harassment.abuse"));
    metrics.checked(outcome(Decision.BLOCK, "harassment.threat"));

    var timer = registry.get("vett.checks").tags("decision", "block", "language", "nn").timer();
    assertThat(timer.count()).isEqualTo(2);
    assertThat(timer.totalTime(TimeUnit.MILLISECONDS)).isEqualTo(6);
  }

  @Test
  void countsViolationsByRule() {
    metrics.checked(outcome(Decision.BLOCK, "harassment.abuse"));
    metrics.checked(outcome(Decision.BLOCK, "harassment.abuse"));

    assertThat(registry.get("vett.violations").tag("rule", "harassment.abuse").counter().count())
        .isEqualTo(2);
  }

  @Test
  void countsThePacksThatCouldNotJudge() {
    metrics.checked(outcome(Decision.BLOCK, "harassment.abuse"));

    assertThat(registry.get("vett.failed.packs").tag("pack", "acme").counter().count())
        .isEqualTo(1);
  }

  private static CheckOutcome outcome(Decision decision, String rule) {
    return new CheckOutcome(
        decision,
        Language.NYNORSK,
        List.of(RuleId.of(rule)),
        List.of("acme"),
        Duration.ofMillis(3));
  }
}

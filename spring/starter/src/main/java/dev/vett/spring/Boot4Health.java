package dev.vett.spring;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Health for Spring Boot 4.
 *
 * <p>Refused files do not make it unwell, since the guidance before them goes on to judge.
 */
final class Boot4Health implements HealthIndicator {
  private final CurrentChecker checker;

  Boot4Health(CurrentChecker checker) {
    this.checker = checker;
  }

  @Override
  public Health health() {
    return Health.up().withDetails(HealthDetails.of(checker)).build();
  }
}

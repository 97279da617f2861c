package dev.vett.spring;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/**
 * Health for Spring Boot 3.
 *
 * <p>Refused files do not make it unwell, since the guidance before them goes on to judge.
 */
final class Boot3Health implements HealthIndicator {
  private final CurrentChecker checker;

  Boot3Health(CurrentChecker checker) {
    this.checker = checker;
  }

  @Override
  public Health health() {
    return Health.up().withDetails(HealthDetails.of(checker)).build();
  }
}

package dev.vett.intranet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets; it stands still in between. */
final class TestClock extends Clock {
  /** A Monday evening in Stockholm, after working hours. */
  static final Instant EVENING = Instant.parse("2026-11-23T18:30:00Z");

  private volatile Instant now = EVENING;

  void reset() {
    now = EVENING;
  }

  void advance(Duration by) {
    now = now.plus(by);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}

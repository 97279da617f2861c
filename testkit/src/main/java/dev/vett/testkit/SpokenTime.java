package dev.vett.testkit;

import dev.vett.core.text.InvalidValueException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;

/** Reads times as people say them, such as {@code tuesday 10:15}. */
final class SpokenTime {
  private SpokenTime() {}

  /** Returns the next such time from the day of a clock on. */
  static ZonedDateTime after(ZonedDateTime now, String words) {
    String[] parts = words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
    try {
      LocalDate day = parts.length == 1 ? now.toLocalDate() : day(now.toLocalDate(), parts[0]);
      if (parts.length > 2) {
        throw invalid(words);
      }
      return ZonedDateTime.of(day, LocalTime.parse(parts[parts.length - 1]), now.getZone());
    } catch (DateTimeException noTime) {
      throw invalid(words);
    }
  }

  private static LocalDate day(LocalDate today, String word) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .map(day -> today.with(TemporalAdjusters.nextOrSame(day)))
        .orElseGet(() -> LocalDate.parse(word));
  }

  private static InvalidValueException invalid(String words) {
    return new InvalidValueException(
        "time",
        "is '" + words + "'",
        "write it like 'tuesday 10:15', '2026-03-01 08:00' or '10:15'");
  }
}

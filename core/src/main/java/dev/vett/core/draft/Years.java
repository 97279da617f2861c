package dev.vett.core.draft;

import dev.vett.core.text.InvalidValueException;
import java.time.OffsetDateTime;

/** Guards against times that no calendar of working days reaches; they are slips. */
final class Years {
  private static final int FIRST = 1900;
  private static final int LAST = 9999;

  private Years() {}

  static void check(String field, OffsetDateTime time) {
    int year = time.getYear();
    if (year < FIRST || year > LAST) {
      throw new InvalidValueException(
          field, "is in the year " + year, "give a year from " + FIRST + " to " + LAST);
    }
  }
}

package dev.vett.core.company;

import dev.vett.core.text.InvalidValueException;

/**
 * A pause within working hours.
 *
 * @param from first minute of the day that is free, 0 to 1439
 * @param to first minute of the day that is work again, greater than {@code from}, at most 1440
 */
public record Break(int from, int to) {
  public Break {
    if (from < 0 || to > DayTime.MINUTES_PER_DAY || from >= to) {
      throw new InvalidValueException(
          "to",
          "is " + DayTime.format(to) + ", which is not after from " + DayTime.format(from),
          "give a time later on the same day");
    }
  }
}

package dev.vett.core.schedule;

import java.time.LocalDate;

/**
 * The port to a calendar of public holidays.
 *
 * <p>Implementations are found with {@link java.util.ServiceLoader} and must be safe for use by
 * many threads.
 */
public interface PublicHolidays {
  /** Tells whether the calendar knows a country, by its ISO 3166 code in upper case. */
  boolean knows(String country);

  /** Tells whether a day is a public holiday in the whole of a country that the calendar knows. */
  boolean isHoliday(LocalDate date, String country);
}

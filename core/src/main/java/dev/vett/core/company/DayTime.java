package dev.vett.core.company;

import dev.vett.core.text.InvalidValueException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as minutes since midnight, written {@code HH:mm}, up to {@code 24:00}. */
public final class DayTime {
  /** Minutes from midnight to midnight. */
  public static final int MINUTES_PER_DAY = 24 * 60;

  private static final Pattern FORM = Pattern.compile("([01]?\\d|2[0-4]):([0-5]\\d)");

  private DayTime() {}

  /**
   * Reads a time of day.
   *
   * @throws InvalidValueException where it is not between 00:00 and 24:00
   */
  public static int parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (matcher.matches()) {
      int minutes = Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2));
      if (minutes <= MINUTES_PER_DAY) {
        return minutes;
      }
    }
    throw new InvalidValueException(
        "", "is '" + text + "'", "give a time of day between \"00:00\" and \"24:00\"");
  }

  /** Writes minutes since midnight as {@code HH:mm}. */
  public static String format(int minutes) {
    return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
  }
}

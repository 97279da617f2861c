package dev.vett.core.company;

import dev.vett.core.text.InvalidValueException;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * When the company works.
 *
 * @param days the working days
 * @param from first minute of the working day, counted from midnight
 * @param to first minute after the working day, greater than {@code from}, at most 1440
 * @param breaks pauses inside the working day, in order, without overlap
 * @param exemptRoles roles that may publish at any time, in lower case
 */
public record WorkingHours(
    Set<DayOfWeek> days, int from, int to, List<Break> breaks, List<String> exemptRoles) {
  /** Monday to Friday, 08:00 to 17:00, without a break, for everybody. */
  public static final WorkingHours DEFAULT =
      new WorkingHours(
          Set.of(
              DayOfWeek.MONDAY,
              DayOfWeek.TUESDAY,
              DayOfWeek.WEDNESDAY,
              DayOfWeek.THURSDAY,
              DayOfWeek.FRIDAY),
          DayTime.parse("08:00"),
          DayTime.parse("17:00"),
          List.of(),
          List.of());

  public WorkingHours {
    days = Set.copyOf(days);
    if (from < 0 || to > DayTime.MINUTES_PER_DAY || from >= to) {
      throw new InvalidValueException(
          "to",
          "is " + DayTime.format(to) + ", which is not after from " + DayTime.format(from),
          "give a time later on the same day, at most 24:00");
    }
    breaks = breaks.stream().sorted(Comparator.comparingInt(Break::from)).toList();
    checkBreaks(breaks, from, to);
    exemptRoles = Roles.copy(exemptRoles);
  }

  /** Tells whether a minute of a working day is work. */
  public boolean covers(int minute) {
    return minute >= from
        && minute < to
        && breaks.stream().noneMatch(pause -> minute >= pause.from() && minute < pause.to());
  }

  private static void checkBreaks(List<Break> breaks, int from, int to) {
    for (int i = 0; i < breaks.size(); i++) {
      Break pause = breaks.get(i);
      if (pause.from() < from || pause.to() > to) {
        throw new InvalidValueException(
            "breaks",
            "has " + name(pause) + ", outside " + DayTime.format(from) + "-" + DayTime.format(to),
            "give breaks inside working hours");
      }
      if (i > 0 && pause.from() < breaks.get(i - 1).to()) {
        throw new InvalidValueException(
            "breaks",
            "has " + name(breaks.get(i - 1)) + " and " + name(pause) + ", which overlap",
            "join them into one break");
      }
    }
  }

  private static String name(Break pause) {
    return DayTime.format(pause.from()) + "-" + DayTime.format(pause.to());
  }
}

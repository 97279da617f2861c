package dev.vett.core.schedule;

import dev.vett.core.company.Break;
import dev.vett.core.company.Company;
import dev.vett.core.company.DayTime;
import dev.vett.core.company.WorkingHours;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Draft;
import dev.vett.core.text.InvalidValueException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides what working time is for the people of one company.
 *
 * <p>The clock is the author's, else the company's, else that of the draft's own offset. Holidays
 * are those of the company's country, even for staff abroad. Roles that the company exempts never
 * work in the sense of these rules.
 */
public final class WorkCalendar {
  /** Longer than any row of days off that a company can have and still work at all. */
  private static final int HORIZON_DAYS = 400;

  private final WorkingHours hours;
  private final @Nullable ZoneId zone;
  private final @Nullable String country;
  private final PublicHolidays holidays;

  /**
   * Creates the calendar of a company.
   *
   * @throws InvalidValueException where the holidays of the company's country are not known
   */
  public WorkCalendar(Company company, PublicHolidays holidays) {
    this.hours = company.workingHours();
    this.zone = company.timeZone();
    this.country = company.country();
    this.holidays = holidays;
    if (country != null && !holidays.knows(country)) {
      throw new InvalidValueException(
          "country",
          "is " + country + ", whose public holidays are not known",
          "use a country that the holiday calendar knows, or leave it out");
    }
  }

  /** Returns the draft's time on the author's clock, and whether it is working time. */
  public Moment moment(Draft draft) {
    ZonedDateTime local = local(draft);
    return new Moment(local, !exempt(draft.author()) && working(local));
  }

  /**
   * Returns the next times that are no longer working time, soonest first.
   *
   * <p>The first is the nearest break or the end of the working day; where that is a break, the end
   * of the working day follows. The list is empty where the draft's time is free already, or where
   * the company never stops working.
   */
  public List<OffsetDateTime> nextAllowed(Draft draft) {
    List<OffsetDateTime> times = new ArrayList<>();
    if (!moment(draft).working()) {
      return times;
    }
    ZonedDateTime local = local(draft);
    Optional<ZonedDateTime> soonest = firstFree(local);
    soonest.ifPresent(time -> times.add(time.toOffsetDateTime()));
    firstAfterWork(local)
        .map(ZonedDateTime::toOffsetDateTime)
        .filter(time -> !times.contains(time))
        .ifPresent(times::add);
    return times;
  }

  private Optional<ZonedDateTime> firstFree(ZonedDateTime from) {
    for (int day = 0; day <= HORIZON_DAYS; day++) {
      LocalDate date = from.toLocalDate().plusDays(day);
      for (int minute : borders()) {
        ZonedDateTime candidate = at(date, minute, from.getZone());
        if (candidate.isAfter(from) && !working(candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ZonedDateTime> firstAfterWork(ZonedDateTime from) {
    for (int day = 0; day <= HORIZON_DAYS; day++) {
      ZonedDateTime candidate = at(from.toLocalDate().plusDays(day), hours.to(), from.getZone());
      if (candidate.isAfter(from) && !working(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  private NavigableSet<Integer> borders() {
    NavigableSet<Integer> minutes = new TreeSet<>();
    minutes.add(0);
    hours.breaks().stream().map(Break::from).forEach(minutes::add);
    minutes.add(hours.to());
    return minutes;
  }

  private static ZonedDateTime at(LocalDate date, int minute, ZoneId zone) {
    boolean midnight = minute == DayTime.MINUTES_PER_DAY;
    LocalDate day = midnight ? date.plusDays(1) : date;
    LocalTime time = midnight ? LocalTime.MIDNIGHT : LocalTime.of(minute / 60, minute % 60);
    return ZonedDateTime.of(day, time, zone);
  }

  private boolean working(ZonedDateTime local) {
    return hours.days().contains(local.getDayOfWeek())
        && hours.covers(local.getHour() * 60 + local.getMinute())
        && (country == null || !holidays.isHoliday(local.toLocalDate(), country));
  }

  private boolean exempt(Author author) {
    return hours.exemptRoles().contains(author.role());
  }

  private ZonedDateTime local(Draft draft) {
    ZoneId own = draft.author().timeZone();
    ZoneId clock = own != null ? own : Objects.requireNonNullElse(zone, draft.time().getOffset());
    return draft.time().atZoneSameInstant(clock);
  }
}

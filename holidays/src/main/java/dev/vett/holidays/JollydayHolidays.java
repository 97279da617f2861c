package dev.vett.holidays;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.vett.core.schedule.PublicHolidays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Public holidays as the Jollyday library knows them.
 *
 * <p>A day counts where it is a holiday in the whole country. Midsummer Eve counts in Sweden and
 * Finland, where nearly everybody is free.
 */
public final class JollydayHolidays implements PublicHolidays {
  private static final Set<String> COUNTRIES =
      Arrays.stream(HolidayCalendar.values())
          .map(calendar -> calendar.getId().toUpperCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, HolidayManager> managers = new ConcurrentHashMap<>();
  private final Map<Year, Set<LocalDate>> years = new ConcurrentHashMap<>();

  /** Creates the calendar; the service loader calls this. */
  public JollydayHolidays() {}

  @Override
  public boolean knows(String country) {
    return COUNTRIES.contains(country);
  }

  @Override
  public boolean isHoliday(LocalDate date, String country) {
    return years.computeIfAbsent(new Year(country, date.getYear()), this::dates).contains(date);
  }

  private Set<LocalDate> dates(Year year) {
    HolidayManager manager =
        managers.computeIfAbsent(
            year.country(),
            code ->
                HolidayManager.getInstance(
                    ManagerParameters.create(code.toLowerCase(Locale.ROOT))));
    return manager.getHolidays(java.time.Year.of(year.number())).stream()
        .map(holiday -> holiday.getDate())
        .collect(Collectors.toUnmodifiableSet());
  }

  private record Year(String country, int number) {}
}

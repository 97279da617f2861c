package dev.vett.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.schedule.PublicHolidays;
import java.time.LocalDate;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JollydayHolidaysTest {
  private final JollydayHolidays holidays = new JollydayHolidays();

  @ParameterizedTest
  @CsvSource({
    "2026-01-06, SE", // Epiphany
    "2026-05-14, SE", // Ascension
    "2026-06-06, SE", // National Day
    "2026-06-19, SE", // Midsummer Eve
    "2026-10-31, SE", // All Saints
    "2026-05-17, NO", // Constitution Day
    "2026-05-25, NO", // Whit Monday
    "2026-04-02, DK", // Maundy Thursday
    "2026-12-25, DK", // Christmas Day
    "2026-12-06, FI", // Independence Day
    "2026-06-20, FI", // Midsummer Day
    "2026-12-25, US"
  })
  void isFree(LocalDate date, String country) {
    assertThat(holidays.isHoliday(date, country)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-07, SE",
    "2026-01-06, NO", // Epiphany is a working day in Norway and Denmark
    "2026-01-06, DK",
    "2026-05-17, SE",
    "2026-05-15, DK", // the Great Prayer Day is no holiday any more
    "2026-11-23, FI"
  })
  void isWork(LocalDate date, String country) {
    assertThat(holidays.isHoliday(date, country)).isFalse();
  }

  @Test
  void knowsTheNordicCountriesAndSaysSoOfOthers() {
    assertThat(holidays.knows("SE")).isTrue();
    assertThat(holidays.knows("NO")).isTrue();
    assertThat(holidays.knows("DK")).isTrue();
    assertThat(holidays.knows("FI")).isTrue();
    assertThat(holidays.knows("KP")).isFalse();
  }

  @Test
  void isFoundOnTheClassPath() {
    assertThat(ServiceLoader.load(PublicHolidays.class))
        .hasOnlyElementsOfType(JollydayHolidays.class)
        .isNotEmpty();
  }
}

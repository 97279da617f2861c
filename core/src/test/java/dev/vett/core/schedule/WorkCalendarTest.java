package dev.vett.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.company.Break;
import dev.vett.core.company.Company;
import dev.vett.core.company.CompanyBuilder;
import dev.vett.core.company.DayTime;
import dev.vett.core.company.WorkingHours;
import dev.vett.core.draft.Account;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Post;
import dev.vett.core.draft.Profile;
import dev.vett.core.text.InvalidValueException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
  private static final LocalDate HOLIDAY = LocalDate.of(2026, 1, 6);

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T07:59:59+01:00, false", // Monday
    "2026-11-23T08:00:00+01:00, true",
    "2026-11-23T11:29:59+01:00, true",
    "2026-11-23T11:30:00+01:00, false",
    "2026-11-23T12:29:59+01:00, false",
    "2026-11-23T12:30:00+01:00, true",
    "2026-11-23T16:59:59+01:00, true",
    "2026-11-23T17:00:00+01:00, false",
    "2026-11-22T10:00:00+01:00, false", // Sunday
    "2026-11-23T08:30:00Z, true", // half past nine in Stockholm
    "2026-11-23T16:30:00Z, false",
    "2026-01-06T10:00:00+01:00, false", // the holiday
    "2026-01-05T10:00:00+01:00, true",
    "2026-03-30T06:00:00Z, true", // summer time since the day before: eight o'clock
    "2026-03-27T06:30:00Z, false", // winter time still: half past seven
    "2026-10-26T07:00:00Z, true"
  })
  void tellsWorkingTimeOnTheCompanysClock(OffsetDateTime time, boolean working) {
    assertThat(calendar().moment(draft(time, author())).working()).isEqualTo(working);
  }

  @Test
  void followsTheAuthorsClockButTheCompanysHolidays() {
    Author abroad = in(ZoneId.of("America/New_York"));
    assertThat(calendar().moment(draft("2026-11-23T10:00:00+01:00", abroad)).working()).isFalse();
    assertThat(calendar().moment(draft("2026-11-23T16:00:00+01:00", abroad)).working()).isTrue();
    assertThat(calendar().moment(draft("2026-01-06T16:00:00+01:00", abroad)).working()).isFalse();
  }

  @Test
  void leavesExemptRolesAlone() {
    Author exempt = Author.of("Communications", Account.PERSONAL);
    assertThat(calendar().moment(draft("2026-11-23T10:00:00+01:00", exempt)).working()).isFalse();
  }

  @Test
  void takesTheDraftsOwnOffsetWhereNobodyNamesAZone() {
    WorkCalendar plain = new WorkCalendar(Company.named("Granlund").build(), holidays());
    assertThat(plain.moment(draft("2026-11-23T10:00:00-08:00", author())).working()).isTrue();
    assertThat(plain.moment(draft("2026-11-23T18:00:00-08:00", author())).working()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T10:15:00+01:00, 2026-11-23T11:30+01:00, 2026-11-23T17:00+01:00",
    "2026-11-27T09:00:00Z, 2026-11-27T11:30+01:00, 2026-11-27T17:00+01:00"
  })
  void offersTheBreakAndTheEndOfTheDay(
      OffsetDateTime time, OffsetDateTime one, OffsetDateTime two) {
    assertThat(calendar().nextAllowed(draft(time, author()))).containsExactly(one, two);
  }

  @Test
  void offersTheEndOfTheDayAloneAfterTheLastBreak() {
    assertThat(calendar().nextAllowed(draft("2026-11-23T14:00:00+01:00", author())))
        .containsExactly(OffsetDateTime.parse("2026-11-23T17:00+01:00"));
  }

  @Test
  void offersNothingWhereTheTimeIsFree() {
    assertThat(calendar().nextAllowed(draft("2026-11-23T20:00:00+01:00", author()))).isEmpty();
  }

  @Test
  void offersNothingToACompanyThatNeverStops() {
    WorkingHours always =
        new WorkingHours(
            Set.of(DayOfWeek.values()), 0, DayTime.MINUTES_PER_DAY, List.of(), List.of());
    WorkCalendar restless =
        new WorkCalendar(Company.named("Granlund").workingHours(always).build(), holidays());
    assertThat(restless.nextAllowed(draft("2026-11-23T20:00:00+01:00", author()))).isEmpty();
  }

  @Property
  void everyTimeOfferedIsFreeAndTheFirstIsTheSoonest(
      @ForAll @IntRange(max = 366 * 24 * 60) int minute) {
    OffsetDateTime time = OffsetDateTime.parse("2026-01-01T00:00:00+01:00").plusMinutes(minute);
    List<OffsetDateTime> offered = calendar().nextAllowed(draft(time, author()));
    assertThat(offered.isEmpty()).isEqualTo(!calendar().moment(draft(time, author())).working());
    for (OffsetDateTime free : offered) {
      assertThat(free).isAfter(time);
      assertThat(calendar().moment(draft(free, author())).working()).isFalse();
    }
    if (!offered.isEmpty()) {
      OffsetDateTime justBefore = offered.get(0).minusMinutes(1);
      assertThat(calendar().moment(draft(justBefore, author())).working()).isTrue();
    }
  }

  @Test
  void refusesACountryWhoseHolidaysNobodyKnows() {
    Company company = Company.named("Granlund").country("NO").build();
    assertThatThrownBy(() -> new WorkCalendar(company, holidays()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "country is NO, whose public holidays are not known; use a country that the holiday"
                + " calendar knows, or leave it out");
  }

  private static WorkCalendar calendar() {
    CompanyBuilder company =
        Company.named("Granlund")
            .country("SE")
            .timeZone(ZoneId.of("Europe/Stockholm"))
            .workingHours(
                new WorkingHours(
                    WorkingHours.DEFAULT.days(),
                    DayTime.parse("08:00"),
                    DayTime.parse("17:00"),
                    List.of(new Break(DayTime.parse("11:30"), DayTime.parse("12:30"))),
                    List.of("communications")));
    return new WorkCalendar(company.build(), holidays());
  }

  private static PublicHolidays holidays() {
    return new PublicHolidays() {
      @Override
      public boolean knows(String country) {
        return country.equals("SE");
      }

      @Override
      public boolean isHoliday(LocalDate date, String country) {
        return date.equals(HOLIDAY);
      }
    };
  }

  private static Draft draft(String time, Author author) {
    return draft(OffsetDateTime.parse(time), author);
  }

  private static Draft draft(OffsetDateTime time, Author author) {
    return new Draft(null, Post.of(Channel.BLOG, "Semla"), author, time);
  }

  private static Author author() {
    return Author.of("employee", Account.PERSONAL);
  }

  private static Author in(ZoneId zone) {
    return new Author(null, "employee", Account.PERSONAL, zone, null, Profile.EMPTY);
  }
}

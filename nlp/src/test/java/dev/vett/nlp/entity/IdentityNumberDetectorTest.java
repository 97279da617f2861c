package dev.vett.nlp.entity;

import static dev.vett.core.analysis.EntityType.NATIONAL_ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberDetectorTest {
  private static final DateTimeFormatter YEAR_FIRST = DateTimeFormatter.ofPattern("yyMMdd");
  private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("ddMMyy");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "811218-9876",
        "19811218-9876",
        "811218+9876",
        "8112189876",
        "198112189876",
        "811218 9876",
        "811218 - 9876",
        "1981-12-18-9876",
        "811278-9873",
        "131052-308T",
        "131052-308t",
        "131052A308T",
        "010594Y9032",
        "41028033336",
        "410280 33336",
        "01028020232",
        "010280 202 32"
      })
  void readsEachWayOfWriting(String number) {
    assertThat(Found.of(NATIONAL_ID, "Hennes nummer är " + number + ", tror jag."))
        .containsExactly(number);
  }

  /** What a driving licence is numbered by in Sweden. */
  @Test
  void readsTheNumberOfALicence() {
    assertThat(Found.of(NATIONAL_ID, "Lost my wallet, the licence says 811218-9876."))
        .containsExactly("811218-9876");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mit bookingnummer er 310298-4411.",
        "Ordrenummer 120398-1177 skulle være leveret.",
        "My parcel number is 811218-9875.",
        "Fødselsnummer 01028020233 stemmer ikke.",
        "Hetu 131052-308U ei täsmää.",
        "Född 1981-12-18, fyller år 18/12.",
        "Org.nr 556703-7485 och bankgiro 5050-1055.",
        "Fakturan 8112189876-2 är betald.",
        "Summan blev 8112189876,50 kronor.",
        "Serienr A811218-9876 och 811218-98761.",
        "IBAN-fri konto 1234 56 78903",
        "ISBN 978-91-7000-150-5",
        "29.02.1999 og 290299-1234"
      })
  void leavesWhatFailsOrIsSomethingElse(String text) {
    assertThat(Found.of(NATIONAL_ID, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ordernummer 811218-9876",
        "Sporingsnummeret på pakken er 811218-9876",
        "Min bokning 811218-9876 är borta",
        "invoice no. 811218-9876"
      })
  void leavesTheNumberOfAThing(String text) {
    assertThat(Found.of(NATIONAL_ID, text)).isEmpty();
  }

  @Test
  void takesADanishNumberWithoutCheckWhereTheWordsSaySo() {
    assertThat(Found.of(NATIONAL_ID, "Hendes cpr-nr. er 120398-1177")).hasSize(1);
    assertThat(Found.of(NATIONAL_ID, "Ordren gælder cpr 120398-1177")).hasSize(1);
    assertThat(Found.of(NATIONAL_ID, "Vi ses 120398-1177")).isEmpty();
    assertThat(Found.of(NATIONAL_ID, "Hendes cpr-nr. er 310298-1177")).isEmpty();
  }

  @Test
  void takesTheDanishCenturyFromTheSeventhDigit() {
    assertThat(DanishIdentityNumber.dateExists("2902004000")).isTrue();
    assertThat(DanishIdentityNumber.dateExists("2902000000")).isFalse();
    assertThat(DanishIdentityNumber.dateExists("2902565000")).isTrue();
    assertThat(DanishIdentityNumber.dateExists("2902585000")).isFalse();
  }

  @Test
  void readsAMobileNumberAsOneUnlessTheWordsSayIdentity() {
    String digits = CheckDigits.luhn("070103456");
    assertThat(Found.of(NATIONAL_ID, "Nå mig: " + digits)).isEmpty();
    assertThat(Found.of(NATIONAL_ID, "Personnummer: " + digits)).containsExactly(digits);
  }

  @Property(tries = 300)
  void findsSwedishNumbers(
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = 1, max = 999) int serial,
      @ForAll boolean coordination,
      @ForAll("separators") String separator) {
    String day = date.format(YEAR_FIRST);
    if (coordination) {
      day = day.substring(0, 4) + (date.getDayOfMonth() + 60);
    }
    String digits = CheckDigits.luhn(day + String.format("%03d", serial));
    Assume.that(!(separator.isEmpty() && SwedishIdentityNumber.looksLikeMobile(digits)));
    String number = digits.substring(0, 6) + separator + digits.substring(6);
    assertThat(Found.of(NATIONAL_ID, "Det är 🙂 " + number + ".")).containsExactly(number);
  }

  @Property(tries = 300)
  void leavesSwedishNumbersWithOneDigitChanged(
      @ForAll("datesNotReadFromTheDay") LocalDate date,
      @ForAll @IntRange(min = 1, max = 999) int serial,
      @ForAll @IntRange(max = 9) int place,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    String digits = CheckDigits.luhn(date.format(YEAR_FIRST) + String.format("%03d", serial));
    String wrong = CheckDigits.changed(digits, place, by);
    Assume.that(!DanishIdentityNumber.dateExists(wrong));
    assertThat(Found.of(NATIONAL_ID, wrong.substring(0, 6) + "-" + wrong.substring(6))).isEmpty();
  }

  @Property(tries = 300)
  void findsNorwegianNumbersAndLeavesThemChanged(
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(max = 999) int serial,
      @ForAll boolean dNumber,
      @ForAll @IntRange(max = 10) int place,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    String day = date.format(DAY_FIRST);
    if (dNumber) {
      day = (date.getDayOfMonth() + 40) + day.substring(2);
    }
    String number = CheckDigits.norwegian(day + String.format("%03d", serial));
    Assume.that(!number.isEmpty());
    assertThat(Found.of(NATIONAL_ID, "nr " + number)).containsExactly(number);
    assertThat(Found.of(NATIONAL_ID, "nr " + CheckDigits.changed(number, place, by))).isEmpty();
  }

  @Property(tries = 300)
  void findsDanishNumbers(
      @ForAll("dates") LocalDate date, @ForAll @IntRange(max = 399) int serial) {
    Assume.that(date.getYear() < 2000);
    String digits = CheckDigits.danish(date.format(DAY_FIRST) + String.format("%03d", serial));
    Assume.that(!digits.isEmpty());
    String number = digits.substring(0, 6) + "-" + digits.substring(6);
    assertThat(Found.of(NATIONAL_ID, "Skriv " + number + "!")).containsExactly(number);
  }

  @Property(tries = 300)
  void findsFinnishNumbersAndLeavesThemWithAnotherCheck(
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = 2, max = 899) int serial,
      @ForAll @IntRange(min = 1, max = 30) int by) {
    String day = date.format(DAY_FIRST);
    String three = String.format("%03d", serial);
    char century = date.getYear() < 2000 ? 'U' : 'A';
    String begin = day + century + three;
    String number = begin + CheckDigits.finnish(day, three);
    assertThat(Found.of(NATIONAL_ID, "(" + number + ")")).containsExactly(number);
    String other = String.format("%03d", (serial + by) % 1000);
    Assume.that(CheckDigits.finnish(day, other) != CheckDigits.finnish(day, three));
    assertThat(Found.of(NATIONAL_ID, begin + CheckDigits.finnish(day, other))).isEmpty();
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return days(1930, 2023);
  }

  /** Dates whose year cannot be read as a day of the month, so that no Danish reading comes in. */
  @Provide
  Arbitrary<LocalDate> datesNotReadFromTheDay() {
    return days(1932, 1999);
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of("-", "", " ", "\u2013", "\u2011", "\u00A0", "-\u200B", " - ");
  }

  private static Arbitrary<LocalDate> days(int from, int to) {
    return Combinators.combine(
            Arbitraries.integers().between(from, to), Arbitraries.integers().between(1, 365))
        .as(LocalDate::ofYearDay);
  }
}

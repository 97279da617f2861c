package dev.vett.nlp.entity;

/** Dates of birth as identity numbers write them. */
final class BirthDate {
  private static final int FEBRUARY = 2;
  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private BirthDate() {}

  /** Tells whether a day exists. */
  static boolean exists(int year, int month, int day) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return inMonth(month, day) && (month != FEBRUARY || day < 29 || leap);
  }

  /** Tells whether a day exists in some century. */
  static boolean existsInSomeCentury(int yearOfCentury, int month, int day) {
    return inMonth(month, day) && (month != FEBRUARY || day < 29 || yearOfCentury % 4 == 0);
  }

  /** Returns the number that two digits write. */
  static int pair(String digits, int index) {
    return (digits.charAt(index) - '0') * 10 + digits.charAt(index + 1) - '0';
  }

  private static boolean inMonth(int month, int day) {
    return month >= 1 && month <= DAYS.length && day >= 1 && day <= DAYS[month - 1];
  }
}

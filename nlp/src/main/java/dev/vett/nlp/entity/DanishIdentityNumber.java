package dev.vett.nlp.entity;

/**
 * Danish CPR number: DDMMYY and four digits, of which the first tells the century.
 *
 * <p>Numbers given out since 2007 need not fulfil the check modulo 11, so a number that fails it is
 * one only where the words around say so.
 */
final class DanishIdentityNumber {
  private static final int LENGTH = 10;
  private static final int MODULUS = 11;
  private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  private DanishIdentityNumber() {}

  /** Tells whether ten digits begin with a date that exists. */
  static boolean dateExists(String digits) {
    return digits.length() == LENGTH
        && BirthDate.exists(year(digits), BirthDate.pair(digits, 2), BirthDate.pair(digits, 0));
  }

  /** Tells whether ten digits fulfil the check that numbers before 2007 all do. */
  static boolean checks(String digits) {
    return digits.length() == LENGTH && Weights.sum(digits, WEIGHTS) % MODULUS == 0;
  }

  private static int year(String digits) {
    int year = BirthDate.pair(digits, 4);
    int seventh = digits.charAt(6) - '0';
    if (seventh <= 3) {
      return 1900 + year;
    }
    if (seventh == 4 || seventh == 9) {
      return (year <= 36 ? 2000 : 1900) + year;
    }
    return (year <= 57 ? 2000 : 1800) + year;
  }
}

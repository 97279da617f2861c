package dev.vett.nlp.entity;

import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** Swedish personnummer and samordningsnummer: YYMMDD or YYYYMMDD, three digits, a Luhn digit. */
final class SwedishIdentityNumber {
  private static final int COORDINATION = 60;
  private static final int OLDEST_CENTURY = 18;
  private static final int YOUNGEST_CENTURY = 20;

  private SwedishIdentityNumber() {}

  /** Tells whether ten or twelve digits are such a number. */
  static boolean valid(String digits) {
    return switch (digits.length()) {
      case 10 -> dateExists(digits) && checks(digits);
      case 12 -> fullDateExists(digits) && checks(digits.substring(2));
      default -> false;
    };
  }

  /** Tells whether ten digits without a hyphen are rather a mobile number: 070, 072, 073 … */
  static boolean looksLikeMobile(String digits) {
    return digits.length() == 10 && digits.startsWith("07");
  }

  private static boolean dateExists(String digits) {
    return BirthDate.existsInSomeCentury(
        BirthDate.pair(digits, 0), BirthDate.pair(digits, 2), day(BirthDate.pair(digits, 4)));
  }

  private static boolean fullDateExists(String digits) {
    int century = BirthDate.pair(digits, 0);
    return century >= OLDEST_CENTURY
        && century <= YOUNGEST_CENTURY
        && BirthDate.exists(
            century * 100 + BirthDate.pair(digits, 2),
            BirthDate.pair(digits, 4),
            day(BirthDate.pair(digits, 6)));
  }

  private static int day(int written) {
    return written > COORDINATION ? written - COORDINATION : written;
  }

  private static boolean checks(String digits) {
    return LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(digits);
  }
}

package dev.vett.nlp.entity;

/** Finnish henkilötunnus: DDMMYY, a sign for the century, three digits, a check character. */
final class FinnishIdentityNumber {
  static final int LENGTH = 11;

  private static final int CENTURY = 6;
  private static final int CHECK = 10;
  private static final int LEAST_SERIAL = 2;
  private static final String NINETEEN_HUNDREDS = "-YXWVU";
  private static final String TWO_THOUSANDS = "ABCDEF";
  private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  private FinnishIdentityNumber() {}

  /** Tells whether eleven characters in upper case are such a number. */
  static boolean valid(String number) {
    if (number.length() != LENGTH || !digits(number, 0, CENTURY) || !digits(number, 7, CHECK)) {
      return false;
    }
    int century = century(number.charAt(CENTURY));
    int serial = Integer.parseInt(number.substring(7, CHECK));
    int whole = Integer.parseInt(number.substring(0, CENTURY)) * 1000 + serial;
    return century > 0
        && serial >= LEAST_SERIAL
        && BirthDate.exists(
            century + BirthDate.pair(number, 4),
            BirthDate.pair(number, 2),
            BirthDate.pair(number, 0))
        && CHECKS.charAt(whole % CHECKS.length()) == number.charAt(CHECK);
  }

  private static int century(char sign) {
    if (sign == '+') {
      return 1800;
    }
    if (NINETEEN_HUNDREDS.indexOf(sign) >= 0) {
      return 1900;
    }
    return TWO_THOUSANDS.indexOf(sign) >= 0 ? 2000 : 0;
  }

  private static boolean digits(String number, int start, int end) {
    for (int i = start; i < end; i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}

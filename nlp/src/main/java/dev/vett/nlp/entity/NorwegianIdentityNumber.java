package dev.vett.nlp.entity;

/**
 * Norwegian fødselsnummer and D-number: DDMMYY, three digits, two check digits modulo 11.
 *
 * <p>A D-number has 40 added to the day. The help number of the health service, with 40 added to
 * the month, identifies a patient as well and counts too.
 */
final class NorwegianIdentityNumber {
  private static final int LENGTH = 11;
  private static final int MARK = 40;
  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  private NorwegianIdentityNumber() {}

  /** Tells whether eleven digits are such a number. */
  static boolean valid(String digits) {
    return digits.length() == LENGTH
        && dateExists(digits)
        && Weights.sum(digits, FIRST) % LENGTH == 0
        && Weights.sum(digits, SECOND) % LENGTH == 0;
  }

  private static boolean dateExists(String digits) {
    int day = BirthDate.pair(digits, 0);
    int month = BirthDate.pair(digits, 2);
    int year = BirthDate.pair(digits, 4);
    boolean marked = day > MARK;
    return marked
        ? BirthDate.existsInSomeCentury(year, month, day - MARK)
        : BirthDate.existsInSomeCentury(year, month > MARK ? month - MARK : month, day);
  }
}

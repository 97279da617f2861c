package dev.vett.nlp.entity;

/** Reckons check digits from their published rules, apart from the code under test. */
final class CheckDigits {
  private static final String FINNISH = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  private CheckDigits() {}

  /** Returns the digits with their Luhn digit. */
  static String luhn(String digits) {
    int sum = 0;
    for (int i = digits.length() - 1, place = 0; i >= 0; i--, place++) {
      int digit = digits.charAt(i) - '0';
      int weighted = place % 2 == 0 ? digit * 2 : digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return digits + (10 - sum % 10) % 10;
  }

  /** Returns nine digits with the two check digits of Norway, or an empty string for none. */
  static String norwegian(String nine) {
    String ten = modulo11(nine, 3, 7, 6, 1, 8, 9, 4, 5, 2);
    return ten.isEmpty() ? "" : modulo11(ten, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2);
  }

  /** Returns nine digits with the check digit of Denmark, or an empty string for none. */
  static String danish(String nine) {
    return modulo11(nine, 4, 3, 2, 7, 6, 5, 4, 3, 2);
  }

  /** Returns the check character of Finland for six and three digits. */
  static char finnish(String date, String serial) {
    return FINNISH.charAt(Integer.parseInt(date + serial) % FINNISH.length());
  }

  /** Returns an IBAN of a country and its account. */
  static String iban(String country, String account) {
    StringBuilder digits = new StringBuilder();
    for (char sign : (account + country + "00").toCharArray()) {
      digits.append(Character.digit(sign, 36));
    }
    int rest =
        new java.math.BigInteger(digits.toString())
            .mod(java.math.BigInteger.valueOf(97))
            .intValue();
    return country + String.format("%02d", 98 - rest) + account;
  }

  /** Returns the digits with the one at a place replaced by another. */
  static String changed(String digits, int place, int by) {
    int digit = Character.digit(digits.charAt(place), 10);
    return digits.substring(0, place) + (digit + by) % 10 + digits.substring(place + 1);
  }

  private static String modulo11(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (digits.charAt(i) - '0') * weights[i];
    }
    int check = (11 - sum % 11) % 11;
    return check == 10 ? "" : digits + check;
  }
}

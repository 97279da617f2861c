package dev.vett.nlp.names;

/** How a token is written: which letters are capitals, where digits and signs stand. */
final class Shapes {
  private static final int LONGEST = 9;
  private static final int MOST_CAPITALS = 4;
  private static final int MOST_OTHERS = 2;

  private Shapes() {}

  /** Returns the hash of a token's shape, in which long runs of one kind are cut short. */
  static long of(String token) {
    long hash = 0x51;
    char last = 0;
    int run = 0;
    int taken = 0;
    for (int index = 0; index < token.length() && taken < LONGEST; index++) {
      char kind = kind(token.charAt(index));
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= (kind == 'X' ? MOST_CAPITALS : MOST_OTHERS)) {
        hash = (hash ^ kind) * 0x100000001b3L;
        taken++;
      }
    }
    return hash;
  }

  /** Tells whether a token has capitals and no small letters. */
  static boolean isUpper(String token) {
    boolean upper = false;
    for (int index = 0; index < token.length(); index++) {
      char c = token.charAt(index);
      if (Character.isLowerCase(c)) {
        return false;
      }
      upper |= Character.isUpperCase(c);
    }
    return upper;
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    return Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
  }
}

package dev.vett.nlp.read;

import dev.vett.nlp.word.Words;

/** Finds what looks like a password or a code: a piece between blanks that is no plain word. */
final class Values {
  private static final String OPENING = "\"'“”„»«‘’([{<`*";
  private static final String CLOSING = ".,;:)]}>\"'“”„»«‘’`*?";
  private static final String SIGNS = "@$!%*#&+^~";
  private static final int FEWEST_DIGITS = 4;

  /** What is longer nobody uses for a password, and each word of it would read the rest anew. */
  private static final int LONGEST = 200;

  private Values() {}

  /** Returns the border after the value that begins at a word, or -1. */
  static int endOf(Words words, int index) {
    String text = words.text();
    int start = words.get(index).start();
    if (start > 0 && !bounds(text.charAt(start - 1))) {
      return -1;
    }
    int end = start;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      if (end - start == LONGEST) {
        return -1;
      }
      end++;
    }
    while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (!isValue(text, start, end)) {
      return -1;
    }
    int to = index;
    while (to < words.size() && words.get(to).start() < end) {
      to++;
    }
    return to;
  }

  private static boolean bounds(char before) {
    return Character.isWhitespace(before)
        || OPENING.indexOf(before) >= 0
        || ":=/".indexOf(before) >= 0;
  }

  private static boolean isValue(String text, int start, int end) {
    int digits = 0;
    int letters = 0;
    boolean sign = false;
    boolean mixed = false;
    for (int i = start; i < end; i++) {
      char unit = text.charAt(i);
      digits += Character.isDigit(unit) ? 1 : 0;
      letters += Character.isLetter(unit) ? 1 : 0;
      boolean inside = i > start && i + 1 < end;
      sign |= inside && SIGNS.indexOf(unit) >= 0;
      mixed |=
          i > start && Character.isUpperCase(unit) && Character.isLowerCase(text.charAt(i - 1));
    }
    boolean both = digits > 0 && letters > 0 && digits + letters >= FEWEST_DIGITS;
    return both || digits >= FEWEST_DIGITS || (letters > 0 && (sign || mixed));
  }
}

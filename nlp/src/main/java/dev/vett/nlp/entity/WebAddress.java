package dev.vett.nlp.entity;

/** Where a web address ends in running text. */
final class WebAddress {
  private static final int LONGEST = 2048;
  private static final String NEVER_INSIDE = "<>\"`“”„«»";
  private static final String NEVER_LAST = ".,;:!?'’‘…*";
  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";

  private WebAddress() {}

  /** Returns the end of the address that is read from a place, without the punctuation after it. */
  static int end(PlainText text, int start) {
    int most = Math.min(text.length(), start + LONGEST);
    int end = start;
    int[] open = new int[OPENING.length()];
    while (end < most && inside(text, end)) {
      count(text.at(end), open, 1);
      end++;
    }
    while (end > start && trailing(text.at(end - 1), open)) {
      end--;
      count(text.at(end), open, -1);
    }
    return end;
  }

  private static boolean inside(PlainText text, int index) {
    char sign = text.at(index);
    boolean linkOfMarkdown = sign == ']' && text.at(index + 1) == '(';
    return sign > ' '
        && sign != 0x7F
        && !Character.isSurrogate(sign)
        && !Character.isWhitespace(sign)
        && NEVER_INSIDE.indexOf(sign) < 0
        && !linkOfMarkdown;
  }

  private static boolean trailing(char last, int[] open) {
    int closing = CLOSING.indexOf(last);
    return closing >= 0 ? open[closing] < 0 : NEVER_LAST.indexOf(last) >= 0;
  }

  private static void count(char sign, int[] open, int step) {
    if (Character.isLetterOrDigit(sign)) {
      return;
    }
    int opening = OPENING.indexOf(sign);
    int closing = CLOSING.indexOf(sign);
    if (opening >= 0) {
      open[opening] += step;
    } else if (closing >= 0) {
      open[closing] -= step;
    }
  }
}

package dev.vett.json;

import java.util.stream.IntStream;

/** Finds text that is no Unicode: half a surrogate pair has no meaning and no UTF-8. */
final class Surrogates {
  private static final int REPLACEMENT = 0xFFFD;

  private Surrogates() {}

  /** Returns the offset of the first half pair, or -1 where there is none. */
  static int firstHalf(String text) {
    int offset = 0;
    while (offset < text.length()) {
      int point = text.codePointAt(offset);
      if (half(point)) {
        return offset;
      }
      offset += Character.charCount(point);
    }
    return -1;
  }

  /** Returns the text with the replacement character in place of each half pair. */
  static String mended(String text) {
    if (firstHalf(text) < 0) {
      return text;
    }
    IntStream points = text.codePoints().map(point -> half(point) ? REPLACEMENT : point);
    return points
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean half(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}

package dev.vett.nlp.sentence;

/** Tells apart the signs that stand around the end of a sentence. */
final class Signs {
  private static final String END_MARKS = ".!?…‽。！？";
  private static final String CLOSERS = "\"'”’»«)]}*_";
  private static final String OPENERS = "\"'“”‘«»([{-–—•*¿¡";
  private static final int JOINER = 0x200d;
  private static final int FIRST_TONE = 0x1f3fb;
  private static final int LAST_TONE = 0x1f3ff;
  private static final int FIRST_TAG = 0xe0020;
  private static final int LAST_TAG = 0xe007f;

  private Signs() {}

  static boolean isEndMark(char c) {
    return END_MARKS.indexOf(c) >= 0;
  }

  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  static boolean isBlank(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || c == '\u0085' || c == '\u200b' || c == '\ufeff';
  }

  /** Returns the end of an emoji that begins at a position, or the position if none does. */
  static int afterEmoji(CharSequence text, int position) {
    int next = position;
    while (next < text.length()) {
      int point = Character.codePointAt(text, next);
      boolean carriesOn =
          point == JOINER
              || (point >= 0xfe00 && point <= 0xfe0f)
              || (point >= FIRST_TONE && point <= LAST_TONE)
              || (point >= FIRST_TAG && point <= LAST_TAG);
      if (!isEmoji(point) && !(carriesOn && next > position)) {
        break;
      }
      next += Character.charCount(point);
    }
    return next;
  }

  /** Returns the end of a face such as {@code :-)} that begins at a position, or the position. */
  static int afterFace(CharSequence text, int position) {
    int next = position;
    if (at(text, next, "<3")) {
      return next + 2;
    }
    if (next >= text.length() || ":;=xX".indexOf(text.charAt(next)) < 0) {
      return position;
    }
    next++;
    next += next < text.length() && "-'o".indexOf(text.charAt(next)) >= 0 ? 1 : 0;
    int mouth = next;
    while (next < text.length() && ")(DPp/|*OoSs3".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    boolean apart = next == text.length() || !Character.isLetterOrDigit(text.charAt(next));
    return next > mouth && apart ? next : position;
  }

  private static boolean at(CharSequence text, int position, String what) {
    return position + what.length() <= text.length()
        && what.contentEquals(text.subSequence(position, position + what.length()));
  }

  private static boolean isEmoji(int point) {
    return point >= 0x2190
        && Character.getType(point) == Character.OTHER_SYMBOL
        && point != 0xfffc
        && point != 0xfffd;
  }
}

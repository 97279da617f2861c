package dev.vett.nlp.token;

/** Finds where an emoji ends, be it a flag, a family or a thumb with a skin tone. */
final class Emoji {
  private static final int JOINER = 0x200d;
  private static final int KEYCAP = 0x20e3;
  private static final int FIRST_FLAG_LETTER = 0x1f1e6;
  private static final int LAST_FLAG_LETTER = 0x1f1ff;
  private static final int FIRST_SYMBOL = 0x2190;

  private Emoji() {}

  /** Returns the end of the emoji that begins at a position, or the position if none does. */
  static int end(CharSequence text, int position) {
    int point = Character.codePointAt(text, position);
    int next = position + Character.charCount(point);
    if (isFlagLetter(point)) {
      boolean pair = next < text.length() && isFlagLetter(Character.codePointAt(text, next));
      return pair ? next + Character.charCount(FIRST_FLAG_LETTER) : next;
    }
    if (isKeycap(text, next)) {
      return text.charAt(next) == KEYCAP ? next + 1 : next + 2;
    }
    if (!isSymbol(point)) {
      return position;
    }
    while (next < text.length()) {
      int following = Character.codePointAt(text, next);
      int after = next + Character.charCount(following);
      if (following == JOINER
          && after < text.length()
          && isSymbol(Character.codePointAt(text, after))) {
        next = after + Character.charCount(Character.codePointAt(text, after));
      } else if (isModifier(following)) {
        next = after;
      } else {
        break;
      }
    }
    return next;
  }

  private static boolean isKeycap(CharSequence text, int next) {
    char first = text.charAt(next - 1);
    if ("0123456789#*".indexOf(first) < 0 || next >= text.length()) {
      return false;
    }
    boolean selected =
        text.charAt(next) == '\ufe0f'
            && next + 1 < text.length()
            && text.charAt(next + 1) == KEYCAP;
    return selected || text.charAt(next) == KEYCAP;
  }

  private static boolean isFlagLetter(int point) {
    return point >= FIRST_FLAG_LETTER && point <= LAST_FLAG_LETTER;
  }

  private static boolean isSymbol(int point) {
    return point >= FIRST_SYMBOL
        && Character.getType(point) == Character.OTHER_SYMBOL
        && (point < 0xfffc || point > 0xffff);
  }

  /** Variation selectors, skin tones, and the tags of subdivision flags. */
  private static boolean isModifier(int point) {
    return (point >= 0xfe00 && point <= 0xfe0f)
        || (point >= 0x1f3fb && point <= 0x1f3ff)
        || (point >= 0xe0020 && point <= 0xe007f);
  }
}

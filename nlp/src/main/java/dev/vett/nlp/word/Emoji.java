package dev.vett.nlp.word;

/**
 * An emoji between the words of a text, or an address, which holds no words either.
 *
 * @param form the emoji without skin tones and marks of style, {@link #URL} or {@link #EMAIL}
 * @param start first UTF-16 code unit in the original text
 * @param end one past the last code unit in the original text
 * @param border number of words before it
 * @param sentence number of its sentence within the text
 * @param quoted whether it stands inside quotation marks
 */
public record Emoji(String form, int start, int end, int border, int sentence, boolean quoted) {
  /** The form of every web address. */
  public static final String URL = "<url>";

  /** The form of every e-mail address. */
  public static final String EMAIL = "<email>";

  private static final int JOINER = 0x200d;
  private static final int KEYCAP = 0x20e3;
  private static final int FIRST_FLAG_LETTER = 0x1f1e6;
  private static final int LAST_FLAG_LETTER = 0x1f1ff;
  static final int FIRST_SYMBOL = 0x2190;

  /**
   * Returns the end of the emoji that begins at a position, be it a flag, a family or a thumb with
   * a skin tone, or the position if none does.
   */
  public static int end(CharSequence text, int position) {
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

  /** Returns an emoji without what only changes how it is drawn. */
  static String form(String emoji) {
    StringBuilder form = new StringBuilder(emoji.length());
    for (int index = 0; index < emoji.length(); ) {
      int point = emoji.codePointAt(index);
      if (point != JOINER && !isStyle(point)) {
        form.appendCodePoint(point);
      }
      index += Character.charCount(point);
    }
    return form.toString();
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
    return isStyle(point) || (point >= 0xe0020 && point <= 0xe007f);
  }

  private static boolean isStyle(int point) {
    return (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0x1f3fb && point <= 0x1f3ff);
  }

  @Override
  public String toString() {
    return "Emoji[" + start + ", " + end + "]";
  }
}

package dev.vett.nlp.language;

/**
 * The letters of a text as the language model sees them.
 *
 * <p>Letters are in lower case and every run of anything else is one blank. Links, addresses,
 * mentions, hashtags and digits are left out, since they say little about the language. The letters
 * begin and end with a blank.
 */
public final class Letters {
  private static final char APOSTROPHE = '\'';

  private final char[] letters;
  private final CharSequence text;
  private int length;
  private int next;

  /**
   * Creates a reader that has read nothing yet.
   *
   * @param text the text
   * @param limit most letters and blanks to hold
   */
  public Letters(CharSequence text, int limit) {
    this.text = text;
    this.letters = new char[Math.min(limit, text.length() + 1) + 1];
    letters[0] = ' ';
    length = 1;
  }

  /** Reads whole words until so many letters and blanks are held, or until the text ends. */
  public void readTo(int goal) {
    while (length < goal && more()) {
      char c = text.charAt(next);
      if (isBlank(c)) {
        next++;
        blank();
      } else {
        readChunk();
      }
    }
    blank();
  }

  /** Tells whether text is left that {@link #readTo} can still read. */
  public boolean more() {
    return next < text.length() && length < letters.length - 1;
  }

  /** Returns how many letters and blanks are held. */
  public int length() {
    return length;
  }

  /** Returns the letter or blank at a position. */
  public char at(int position) {
    return letters[position];
  }

  /** Returns the letters between two positions. */
  public String between(int start, int end) {
    return new String(letters, start, end - start);
  }

  private void readChunk() {
    int end = next;
    boolean skip = text.charAt(next) == '#' || startsWithWww(next);
    while (end < text.length() && !isBlank(text.charAt(end))) {
      char c = text.charAt(end);
      skip |= c == '@' || (c == ':' && end + 2 < text.length() && text.charAt(end + 1) == '/');
      end++;
    }
    if (skip) {
      next = end;
      blank();
      return;
    }
    while (next < end && length < letters.length - 1) {
      add(text.charAt(next), end);
      next++;
    }
  }

  private void add(char c, int end) {
    if (c < 128 ? isAsciiLetter(c) : Character.isLetter(c)) {
      letters[length++] = Character.toLowerCase(c);
    } else if (c == APOSTROPHE || c == '\u2019') {
      boolean inside =
          letters[length - 1] != ' ' && next + 1 < end && Character.isLetter(text.charAt(next + 1));
      if (inside) {
        letters[length++] = APOSTROPHE;
      } else {
        blank();
      }
    } else if (c >= '\u0300' && c <= '\u036f') {
      letters[length - 1] = composed(letters[length - 1], c);
    } else if (c != '\u00ad' && (c < '\u200b' || c > '\u200d')) {
      blank();
    }
  }

  private void blank() {
    if (letters[length - 1] != ' ') {
      letters[length++] = ' ';
    }
  }

  private boolean startsWithWww(int position) {
    return position + 3 < text.length()
        && (text.charAt(position) | 0x20) == 'w'
        && (text.charAt(position + 1) | 0x20) == 'w'
        && (text.charAt(position + 2) | 0x20) == 'w'
        && text.charAt(position + 3) == '.';
  }

  private static char composed(char letter, char mark) {
    if (mark == '\u030a' && letter == 'a') {
      return 'å';
    }
    if (mark == '\u0308') {
      return letter == 'a' ? 'ä' : letter == 'o' ? 'ö' : letter == 'u' ? 'ü' : letter;
    }
    return mark == '\u0301' && letter == 'e' ? 'é' : letter;
  }

  private static boolean isAsciiLetter(char c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029';
  }
}

package dev.vett.nlp.word;

/** What can stand between two words, as bits. */
public final class Between {
  /** A comma or semicolon. */
  public static final int COMMA = 1;

  /** A colon or equals sign. */
  public static final int COLON = 1 << 1;

  /** A question mark. */
  public static final int QUESTION = 1 << 2;

  /** An exclamation mark. */
  public static final int EXCLAMATION = 1 << 3;

  /** A full stop or ellipsis. */
  public static final int STOP = 1 << 4;

  /** A line break. */
  public static final int BREAK = 1 << 5;

  /** A blank. */
  public static final int BLANK = 1 << 6;

  /** A dash or hyphen. */
  public static final int DASH = 1 << 7;

  /** An emoji or any other sign. */
  public static final int SIGN = 1 << 8;

  /** Two blanks or more in a row. */
  public static final int WIDE = 1 << 9;

  /** A sign that hides what would stand there, as in {@code ****}. */
  public static final int MASK = 1 << 10;

  /** A bracket that opens a placeholder, as in {@code [removed]}. */
  public static final int BRACKET = 1 << 11;

  private Between() {}

  static int of(int point) {
    return switch (point) {
      case ',', ';' -> COMMA;
      case ':', '=' -> COLON;
      case '?' -> QUESTION;
      case '!' -> EXCLAMATION;
      case '.', 0x2026 -> STOP;
      case '\n', '\r', 0x2028, 0x2029, 0x85 -> BREAK;
      case ' ', '\t' -> BLANK;
      case '-' -> DASH;
      case '*', 0x2022, 0x25CF, 0x2588, 0xD7 -> MASK;
      case '[' -> BRACKET;
      default -> SIGN;
    };
  }
}

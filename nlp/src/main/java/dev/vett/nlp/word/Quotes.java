package dev.vett.nlp.word;

import java.util.BitSet;

/** Finds what stands inside quotation marks, or in lines that quote with a leading {@code >}. */
final class Quotes {
  /** A quotation that runs on for longer is more likely a stray mark. */
  private static final int LONGEST = 600;

  private Quotes() {}

  /** Returns the code units of a text that are quoted. */
  static BitSet in(String text) {
    BitSet quoted = new BitSet(0);
    int index = 0;
    while (index < text.length()) {
      char unit = text.charAt(index);
      if (unit == '>' && (index == 0 || text.charAt(index - 1) == '\n')) {
        int end = text.indexOf('\n', index);
        int stop = end < 0 ? text.length() : end;
        quoted.set(index, stop);
        index = stop;
      } else {
        String closers = closers(unit);
        int close = closers.isEmpty() || !opens(text, index) ? -1 : close(text, index, closers);
        if (close > 0) {
          quoted.set(index + 1, close);
          index = close;
        }
      }
      index++;
    }
    return quoted;
  }

  private static String closers(char opener) {
    return switch (opener) {
      case '"' -> "\"";
      case '“' -> "”“";
      case '„' -> "“”";
      case '”' -> "”";
      case '»' -> "«»";
      case '«' -> "»";
      case '‘' -> "’";
      case '’' -> "’";
      case '\'' -> "'";
      case '‹' -> "›";
      case '›' -> "‹";
      default -> "";
    };
  }

  private static boolean opens(String text, int index) {
    return (index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1)))
        && index + 1 < text.length()
        && !Character.isWhitespace(text.charAt(index + 1));
  }

  private static int close(String text, int open, String closers) {
    int last = Math.min(text.length(), open + LONGEST);
    for (int i = open + 2; i < last; i++) {
      char unit = text.charAt(i);
      if (unit == '\n' && i + 1 < last && text.charAt(i + 1) == '\n') {
        return -1;
      }
      boolean ends = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
      if (closers.indexOf(unit) >= 0 && ends) {
        return i;
      }
    }
    return -1;
  }
}

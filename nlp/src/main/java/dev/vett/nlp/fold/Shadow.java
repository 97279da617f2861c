package dev.vett.nlp.fold;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text in lower case, composed and without invisible characters, that knows where each of its
 * characters stood in the original.
 *
 * <p>Compatibility forms (full-width letters, mathematical alphabets) become plain letters; å ä ö æ
 * ø stay letters of their own. Curly apostrophes and the many dashes and blanks become the plain
 * ones.
 */
public final class Shadow {
  private static final int LAST_PLAIN = 0x2FF;

  /**
   * More marks than these on one letter change nothing: no writing needs them, and to put them in
   * order takes the square of their number. Unicode's stream-safe format has the same bound.
   */
  private static final int LONGEST_CLUSTER = 30;

  private static final int[] NONE = {};

  private char[] chars;

  /** How many characters at the beginning stand where they stood, each for one. */
  private int plain = Integer.MAX_VALUE;

  /** Where the characters behind the plain ones stood. */
  private int[] starts = NONE;

  private int[] ends = NONE;
  private int length;

  private Shadow(int capacity) {
    chars = new char[capacity];
  }

  /** Folds a text. */
  public static Shadow of(String text) {
    Shadow shadow = new Shadow(text.length());
    int index = 0;
    while (index < text.length()) {
      char unit = text.charAt(index);
      boolean alone = index + 1 == text.length() || text.charAt(index + 1) <= LAST_PLAIN;
      if (unit <= LAST_PLAIN && alone && isPlain(unit)) {
        shadow.append(Character.toLowerCase(unit), index, index + 1);
        index++;
      } else {
        shadow.endPlain();
        index = shadow.appendCluster(text, index);
      }
    }
    return shadow;
  }

  /** Returns the folded form of a text, without its offsets; folding twice changes nothing. */
  public static String fold(String text) {
    Shadow shadow = of(text);
    return new String(shadow.chars, 0, shadow.length);
  }

  /** Returns the number of folded UTF-16 code units. */
  public int length() {
    return length;
  }

  /** Returns a folded code unit. */
  public char at(int index) {
    return chars[index];
  }

  /** Returns the folded code point at an index. */
  public int codePointAt(int index) {
    return Character.codePointAt(chars, index, length);
  }

  /** Returns the folded text between two indices. */
  public String text(int from, int to) {
    return new String(chars, from, to - from);
  }

  /** Returns where a folded code unit's original begins. */
  public int start(int index) {
    return index < plain ? index : starts[index - plain];
  }

  /** Returns where a folded code unit's original ends, exclusive. */
  public int end(int index) {
    return index < plain ? index + 1 : ends[index - plain];
  }

  private static boolean isPlain(char unit) {
    return unit < 0x80
        || (unit >= 0xC0 && unit <= 0xFF)
        || (unit >= 0x100
            && unit <= 0x17F
            && unit != 0x130
            && unit != 0x132
            && unit != 0x133
            && unit != 0x13F
            && unit != 0x140
            && unit != 0x149
            && unit != 0x17F);
  }

  private int appendCluster(String text, int start) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    StringBuilder cluster = new StringBuilder(4);
    if (!isInvisible(first)) {
      cluster.appendCodePoint(first);
    }
    while (end < text.length()) {
      int next = text.codePointAt(end);
      if (!isMark(next) && !isInvisible(next)) {
        break;
      }
      if (!isInvisible(next) && cluster.length() < LONGEST_CLUSTER) {
        cluster.appendCodePoint(next);
      }
      end += Character.charCount(next);
    }
    String folded = plain(cluster.toString());
    for (int i = 0; i < folded.length(); i++) {
      append(folded.charAt(i), start, end);
    }
    return end;
  }

  private static String plain(String cluster) {
    if (cluster.isEmpty()) {
      return cluster;
    }
    String composed = Normalizer.normalize(cluster, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String again = Normalizer.normalize(composed, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(again.length());
    again
        .codePoints()
        .filter(point -> !isInvisible(point))
        .forEach(point -> plain.appendCodePoint(plainSign(point)));
    return plain.toString();
  }

  private static int plainSign(int point) {
    return switch (point) {
      case 0x2018, 0x2019, 0x201B, 0x2032, 0xB4, 0x60, 0x2BC -> '\'';
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> '-';
      case 0xA0, 0x3000 -> ' ';
      default -> Character.isSpaceChar(point) && point != '\n' ? ' ' : point;
    };
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Tells whether a character takes no room: joiners, soft hyphens, direction and style marks. */
  static boolean isInvisible(int point) {
    return point == 0xAD
        || point == 0x34F
        || point == 0x61C
        || point == 0x115F
        || point == 0x1160
        || point == 0x17B4
        || point == 0x17B5
        || (point >= 0x180B && point <= 0x180E)
        || (point >= 0x200B && point <= 0x200F)
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2060 && point <= 0x206F)
        || point == 0x3164
        || (point >= 0xFE00 && point <= 0xFE0F)
        || point == 0xFEFF
        || point == 0xFFA0
        || (point >= 0xE0000 && point <= 0xE0FFF);
  }

  /** Keeps offsets from here on, unless it does so already. */
  private void endPlain() {
    if (plain > length) {
      plain = length;
      starts = new int[chars.length - length];
      ends = new int[starts.length];
    }
  }

  private void append(char unit, int start, int end) {
    if (length == chars.length) {
      int capacity = length * 2 + 8;
      chars = Arrays.copyOf(chars, capacity);
      if (plain <= length) {
        starts = Arrays.copyOf(starts, capacity - plain);
        ends = Arrays.copyOf(ends, capacity - plain);
      }
    }
    chars[length] = unit;
    if (plain <= length) {
      starts[length - plain] = start;
      ends[length - plain] = end;
    }
    length++;
  }
}

package dev.vett.nlp.entity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text with plain blanks, hyphens and digits, no invisible characters, and the way back to the
 * text as written.
 *
 * <p>It counts beforehand what detectors need, so that they need not read a text in vain. It
 * belongs to one thread.
 */
final class PlainText {
  private static final int ASCII = 128;
  private static final String SIGNS = "@#.:=-";

  private final String text;
  private final int @Nullable [] starts;
  private final int @Nullable [] ends;
  private final boolean[] seen = new boolean[ASCII];
  private final int digits;
  private @Nullable NumberGroups groups;

  private PlainText(String text, int @Nullable [] starts, int @Nullable [] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign < ASCII) {
        seen[sign] = true;
        if (sign >= '0' && sign <= '9') {
          count++;
        }
      }
    }
    this.digits = count;
  }

  static PlainText of(String original) {
    int glyph;
    for (int i = 0; i < original.length(); i += Character.charCount(glyph)) {
      glyph = original.codePointAt(i);
      if (Glyphs.plain(glyph) != glyph) {
        return plain(original);
      }
    }
    return new PlainText(original, null, null);
  }

  private static PlainText plain(String original) {
    StringBuilder plain = new StringBuilder(original.length());
    int[] starts = new int[original.length()];
    int[] ends = new int[original.length()];
    int glyph;
    for (int i = 0; i < original.length(); i += Character.charCount(glyph)) {
      glyph = original.codePointAt(i);
      int read = Glyphs.plain(glyph);
      if (read != Glyphs.INVISIBLE) {
        int from = plain.length();
        plain.appendCodePoint(read);
        for (int unit = from; unit < plain.length(); unit++) {
          starts[unit] = i;
          ends[unit] = i + Character.charCount(glyph);
        }
      }
    }
    return new PlainText(
        plain.toString(),
        Arrays.copyOf(starts, plain.length()),
        Arrays.copyOf(ends, plain.length()));
  }

  /** Tells whether any sign stands here without which no detector finds anything. */
  boolean hasSigns() {
    return digits > 0 || SIGNS.chars().anyMatch(sign -> seen[sign]);
  }

  /** Tells whether an ASCII character occurs. */
  boolean has(char sign) {
    return seen[sign];
  }

  /** Returns how many digits occur. */
  int digits() {
    return digits;
  }

  int length() {
    return text.length();
  }

  /** Returns the code unit at an index, and a line break outside the text. */
  char at(int index) {
    return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
  }

  boolean digitAt(int index) {
    char sign = at(index);
    return sign >= '0' && sign <= '9';
  }

  /** Tells whether a letter, a mark, a digit or a low line stands at an index. */
  boolean wordAt(int index) {
    char sign = at(index);
    return sign == '_' || Character.isLetterOrDigit(sign) || mark(sign);
  }

  boolean letterAt(int index) {
    return Character.isLetter(at(index));
  }

  boolean blankAt(int index) {
    char sign = at(index);
    return sign == ' ' || sign == '\t';
  }

  /** Returns the place of the next occurrence, or -1. */
  int indexOf(String part, int from) {
    return text.indexOf(part, from);
  }

  int indexOf(char sign, int from) {
    return text.indexOf(sign, from);
  }

  boolean startsWith(String part, int index) {
    return text.startsWith(part, index);
  }

  boolean startsWithIgnoringCase(String part, int index) {
    return text.regionMatches(true, index, part, 0, part.length());
  }

  String part(int start, int end) {
    return text.substring(start, end);
  }

  /** Returns the groups of digits, which are read when first asked for. */
  NumberGroups groups() {
    NumberGroups known = groups;
    if (known == null) {
      known = NumberGroups.of(this);
      groups = known;
    }
    return known;
  }

  /** Returns where the code unit at an index begins in the text as written. */
  int writtenStart(int index) {
    return starts == null ? index : starts[index];
  }

  /** Returns where the code unit before an index ends in the text as written. */
  int writtenEnd(int index) {
    return ends == null ? index : ends[index - 1];
  }

  private static boolean mark(char sign) {
    return sign >= 0x300 && Character.getType(sign) == Character.NON_SPACING_MARK;
  }
}

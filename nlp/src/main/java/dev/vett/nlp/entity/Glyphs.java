package dev.vett.nlp.entity;

/** Reads the many forms of blanks, hyphens, digits and signs as the plain ones. */
final class Glyphs {
  static final int INVISIBLE = -1;

  private static final int FULL_WIDTH = 0xFEE0;

  private Glyphs() {}

  /** Returns the plain form of a code point, itself where it is plain, or {@link #INVISIBLE}. */
  static int plain(int glyph) {
    if (glyph < 0xA0) {
      return glyph;
    }
    if (glyph == 0xA0) {
      return ' ';
    }
    if (invisible(glyph)) {
      return INVISIBLE;
    }
    if (glyph < 0x660) {
      return glyph;
    }
    if (blank(glyph)) {
      return ' ';
    }
    if (glyph == 0x2028 || glyph == 0x2029) {
      return '\n';
    }
    if ((glyph >= 0x2010 && glyph <= 0x2015)
        || glyph == 0x2212
        || glyph == 0xFE58
        || glyph == 0xFE63) {
      return '-';
    }
    if (glyph >= 0xFF01 && glyph <= 0xFF5E) {
      return glyph - FULL_WIDTH;
    }
    return Character.isDigit(glyph) ? '0' + Character.digit(glyph, 10) : glyph;
  }

  private static boolean blank(int glyph) {
    return (glyph >= 0x2000 && glyph <= 0x200A)
        || glyph == 0x1680
        || glyph == 0x202F
        || glyph == 0x205F
        || glyph == 0x3000;
  }

  private static boolean invisible(int glyph) {
    if (glyph < 0x200B) {
      return glyph == 0xAD || glyph == 0x34F || glyph == 0x61C || glyph == 0x180E;
    }
    return glyph <= 0x200F
        || (glyph >= 0x202A && glyph <= 0x202E)
        || (glyph >= 0x2060 && glyph <= 0x206F)
        || glyph == 0x20E3
        || (glyph >= 0xFE00 && glyph <= 0xFE0F)
        || glyph == 0xFEFF
        || (glyph >= 0xE0000 && glyph <= 0xE007F);
  }
}

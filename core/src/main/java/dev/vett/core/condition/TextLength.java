package dev.vett.core.condition;

import dev.vett.core.text.InvalidValueException;

/**
 * How long a text may be, in characters (Unicode code points).
 *
 * @param atLeast the fewest, 0 or more
 * @param atMost the most, not below {@code atLeast}
 */
public record TextLength(int atLeast, int atMost) {
  /** Any length. */
  public static final TextLength ANY = new TextLength(0, Integer.MAX_VALUE);

  public TextLength {
    if (atLeast < 0) {
      throw new InvalidValueException("atLeast", "is below 0", "give 0 or more");
    }
    if (atMost < atLeast) {
      throw new InvalidValueException("atMost", "is below atLeast", "give atLeast or more");
    }
  }

  /** Tells whether a text is neither too short nor too long. */
  public boolean fits(String text) {
    if (equals(ANY)) {
      return true;
    }
    int length = text.codePointCount(0, text.length());
    return atLeast <= length && length <= atMost;
  }
}

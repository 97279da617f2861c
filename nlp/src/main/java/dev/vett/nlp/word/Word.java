package dev.vett.nlp.word;

/**
 * A word or number of a text.
 *
 * @param form the folded form
 * @param start first UTF-16 code unit in the original text
 * @param end one past the last code unit in the original text
 * @param sentence number of its sentence within the text
 * @param before what stands between it and the word before, as {@link Between} bits
 * @param shape how it is written
 * @param tag whether it belongs to a hashtag or a mention
 * @param quoted whether it stands inside quotation marks
 */
public record Word(
    String form,
    int start,
    int end,
    int sentence,
    int before,
    Shape shape,
    Tag tag,
    boolean quoted) {

  /** How a word is written. */
  public enum Shape {
    LOWER,
    CAPITALISED,
    UPPER,
    NUMBER
  }

  /** What a word is part of. */
  public enum Tag {
    NONE,
    HASHTAG,
    MENTION
  }

  /** Tells whether it begins with a capital. */
  public boolean capital() {
    return shape == Shape.CAPITALISED || shape == Shape.UPPER;
  }

  /** Returns the folded form without a possessive ending with apostrophe. */
  public String base() {
    if (form.endsWith("'s")) {
      return form.substring(0, form.length() - 2);
    }
    return form.endsWith("'") ? form.substring(0, form.length() - 1) : form;
  }

  @Override
  public String toString() {
    return "Word[" + start + ", " + end + "]";
  }
}

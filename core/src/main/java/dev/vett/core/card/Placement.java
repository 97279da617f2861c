package dev.vett.core.card;

/** Where a suggestion changes the post. */
public enum Placement {
  /** Before everything else in the text. */
  START,
  /** After everything else in the text, but before closing hashtags. */
  END,
  /** The pieces that the finding names. */
  SPANS
}

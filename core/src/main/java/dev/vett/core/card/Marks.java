package dev.vett.core.card;

/** What a violation points at in the post. */
public enum Marks {
  /** The words that the rule found. */
  WORDS,
  /** The whole sentences that they stand in: what is wrong is said by the sentence. */
  SENTENCES
}

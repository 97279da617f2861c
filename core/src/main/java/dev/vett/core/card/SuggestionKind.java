package dev.vett.core.card;

/** What a suggestion asks the author to do. */
public enum SuggestionKind {
  INSERT,
  REPLACE,
  DELETE,
  RESCHEDULE,
  HAND_OVER,
  DISCLOSE,
  REPORT,
  HOLD;

  /** Tells whether such a suggestion changes the text. */
  public boolean edits() {
    return this == INSERT || this == REPLACE || this == DELETE;
  }
}

package dev.vett.core.analysis;

/** What a comment is to the one whom it addresses. */
public enum Stance {
  CRITICISM,
  PRAISE,
  TROLLING,
  QUESTION,
  NEUTRAL
}

package dev.vett.core.analysis;

/** How an entity was recognised. */
public enum Recognizer {
  MODEL,
  LIST,
  PATTERN
}

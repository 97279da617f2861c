package dev.vett.core.condition;

/** Within what several words must stand together. */
public enum Scope {
  /** One sentence of title or text. */
  SENTENCE,
  /** Title and text as a whole. */
  DRAFT
}

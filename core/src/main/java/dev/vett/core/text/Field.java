package dev.vett.core.text;

/** The part of a post that an offset counts in. */
public enum Field {
  TEXT,
  TITLE
}

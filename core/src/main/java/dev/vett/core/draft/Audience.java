package dev.vett.core.draft;

/** Who can read a post. */
public enum Audience {
  PUBLIC,
  GROUP,
  INTERNAL
}

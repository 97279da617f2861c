package dev.vett.core.draft;

/** Whose account a post goes out from. */
public enum Account {
  PERSONAL,
  CORPORATE
}

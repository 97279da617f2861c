package dev.vett.intranet.article;

/** Where an article is on its way. */
public enum Status {
  /** The author works on it. */
  EDITING,
  /** It waits for the roles that its findings name. */
  IN_REVIEW,
  /** It waits for its time. */
  PLANNED,
  /** Its time came, and it no longer passed. */
  HELD,
  PUBLISHED
}

package dev.vett.core.diff;

/** How a draft fares otherwise under other packs. */
public enum ChangeKind {
  /** A rule finds the draft that did not find it before. */
  FLAGGED,
  /** A rule no longer finds the draft. */
  RELEASED
}

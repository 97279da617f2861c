package dev.vett.core.card;

/** How grave a violation is, from mildest to gravest. */
public enum Severity {
  ADVICE,
  WARNING,
  BLOCKER
}

package dev.vett.core.company;

/** What a company makes of a rule: switched off, or its severity. */
public enum RuleSetting {
  OFF,
  ADVICE,
  WARNING,
  BLOCKER
}

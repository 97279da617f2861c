package dev.vett.core.check;

/** A set of packs, ready to judge; safe for use by many threads. */
public interface Judge {
  /** Runs all rules on what is known of a draft. */
  Judgement judge(Evidence evidence);
}

package dev.vett.core.check;

import dev.vett.core.card.RuleId;
import java.util.function.Predicate;

/** A set of packs, ready to judge; safe for use by many threads. */
public interface Judge {
  /** Runs all rules on what is known of a draft. */
  Judgement judge(Evidence evidence);

  /**
   * Runs the rules that somebody asks about; it is no fault to run others too.
   *
   * <p>What a rule finds does not depend on which others are asked about.
   *
   * @param evidence what is known of a draft
   * @param asked tells which rules' findings are wanted
   */
  default Judgement judge(Evidence evidence, Predicate<RuleId> asked) {
    return judge(evidence);
  }
}

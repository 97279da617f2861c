package dev.vett.testkit;

import dev.vett.core.check.Evidence;
import dev.vett.core.check.Judge;
import dev.vett.core.check.RuleEngine;
import dev.vett.core.pack.RulePack;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs rules by another engine and keeps what they were shown. */
final class EvidenceRecorder implements RuleEngine {
  /** What the rules saw first in the last check of a thread. */
  private static final ThreadLocal<@Nullable Evidence> FIRST = new ThreadLocal<>();

  private final RuleEngine engine;

  EvidenceRecorder(RuleEngine engine) {
    this.engine = engine;
  }

  @Override
  public RulePack builtInPack() {
    return engine.builtInPack();
  }

  @Override
  public Judge prepare(List<RulePack> packs) {
    Judge judge = engine.prepare(packs);
    return evidence -> {
      if (FIRST.get() == null) {
        FIRST.set(evidence);
      }
      return judge.judge(evidence);
    };
  }

  /** Forgets the last check of this thread. */
  void forget() {
    FIRST.remove();
  }

  /** Returns what the rules saw of the draft itself, before any suggestion was tried. */
  Evidence evidence() {
    Evidence seen = FIRST.get();
    if (seen == null) {
      throw new IllegalStateException("no draft was checked on this thread");
    }
    return seen;
  }
}

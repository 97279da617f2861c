package dev.vett.testkit;

import dev.vett.core.check.Evidence;
import dev.vett.core.check.Judge;
import dev.vett.core.check.RuleEngine;
import dev.vett.core.pack.RulePack;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs rules by another engine and keeps what they were shown. */
final class EvidenceRecorder implements RuleEngine {
  private final RuleEngine engine;
  private final ThreadLocal<@Nullable Evidence> first = new ThreadLocal<>();

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
      if (first.get() == null) {
        first.set(evidence);
      }
      return judge.judge(evidence);
    };
  }

  /** Forgets the last check of this thread. */
  void forget() {
    first.remove();
  }

  /** Returns what the rules saw of the draft itself, before any suggestion was tried. */
  Evidence evidence() {
    Evidence seen = first.get();
    if (seen == null) {
      throw new IllegalStateException("no draft was checked on this thread");
    }
    return seen;
  }
}

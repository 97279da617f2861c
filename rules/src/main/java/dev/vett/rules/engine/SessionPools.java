package dev.vett.rules.engine;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The sessions of one rule base that wait for drafts, in several pools for each processor.
 *
 * <p>One pool hands out what has waited longest, and so sends every session, with all its memory,
 * from one processor to the next. Here a thread mostly gets the session that it had before.
 */
final class SessionPools {
  /** More pools than threads that run at once, so that two of them seldom meet in one. */
  private static final int POOLS = powerOfTwo(4 * Runtime.getRuntime().availableProcessors());

  private final KieBase rules;
  private final AtomicReferenceArray<@Nullable KieSessionsPool> pools =
      new AtomicReferenceArray<>(POOLS);

  SessionPools(KieBase rules) {
    this.rules = rules;
  }

  /** Returns an empty session, which goes back to its pool where the caller disposes of it. */
  KieSession take() {
    int number = (int) Thread.currentThread().getId() & (POOLS - 1);
    KieSessionsPool pool = pools.get(number);
    return (pool == null ? made(number) : pool).newKieSession();
  }

  /**
   * Makes a pool for the first thread that needs it: most rules of most companies are never run.
   */
  private synchronized KieSessionsPool made(int number) {
    KieSessionsPool known = pools.get(number);
    if (known == null) {
      known = rules.newKieSessionsPool(1);
      pools.set(number, known);
    }
    return known;
  }

  /** Returns the least power of two that is no less; threads have their numbers in order. */
  private static int powerOfTwo(int count) {
    return Integer.highestOneBit(2 * count - 1);
  }
}

package dev.vett.rules.engine;

import java.util.stream.Stream;
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

  private final KieSessionsPool[] pools;

  SessionPools(KieBase rules) {
    pools =
        Stream.generate(() -> rules.newKieSessionsPool(1))
            .limit(POOLS)
            .toArray(KieSessionsPool[]::new);
  }

  /** Returns an empty session, which goes back to its pool where the caller disposes of it. */
  KieSession take() {
    int pool = (int) Thread.currentThread().getId() & (pools.length - 1);
    return pools[pool].newKieSession();
  }

  /** Returns the least power of two that is no less; threads have their numbers in order. */
  private static int powerOfTwo(int count) {
    return Integer.highestOneBit(2 * count - 1);
  }
}

package dev.vett.nlp;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Measures work by the time that the processor spent on it; other processes do not count. */
public final class ProcessorTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /** Returns the nanoseconds that a piece of work takes this thread in the best of some rounds. */
  public static long best(int rounds, Runnable work) {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < rounds; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      work.run();
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    return best;
  }
}

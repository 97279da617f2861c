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

  /**
   * Returns how many times as long one piece of work takes as another, by the best of each.
   *
   * <p>They take turns, and get more rounds while the answer is above what is expected: a machine
   * that is busy with something else, or a compiler at work, spoils some rounds, seldom all.
   *
   * @param expected stop once the answer is no larger
   * @param rounds how often each is done at least; ten times as often at most
   */
  public static double timesAsLong(Runnable longer, Runnable shorter, double expected, int rounds) {
    long bestLonger = Long.MAX_VALUE;
    long bestShorter = Long.MAX_VALUE;
    for (int round = 0; round < 10 * rounds; round++) {
      bestShorter = Math.min(bestShorter, best(1, shorter));
      bestLonger = Math.min(bestLonger, best(1, longer));
      if (round >= rounds - 1 && bestLonger <= expected * bestShorter) {
        break;
      }
    }
    return (double) bestLonger / bestShorter;
  }
}

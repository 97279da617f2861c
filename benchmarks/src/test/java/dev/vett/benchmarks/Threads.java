package dev.vett.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;

/** Measures what a second thread adds. */
final class Threads {
  private static final int ROUNDS = 31;
  private static final long ROUND_NANOS = 60_000_000;

  private Threads() {}

  /** Returns how many times more work two threads do than one, as the median of many rounds. */
  static double gain(IntUnaryOperator work, int items) {
    ExecutorService workers = Executors.newFixedThreadPool(2);
    try {
      double[] gains = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        double one = rate(workers, 1, work, items);
        gains[round] = rate(workers, 2, work, items) / one;
      }
      Arrays.sort(gains);
      return gains[ROUNDS / 2];
    } finally {
      workers.shutdownNow();
    }
  }

  private static double rate(
      ExecutorService workers, int threads, IntUnaryOperator work, int items) {
    List<Future<Long>> counts = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      int first = thread * items / 2;
      counts.add(workers.submit(() -> count(work, items, first)));
    }
    long all = 0;
    for (Future<Long> count : counts) {
      all += await(count);
    }
    return all;
  }

  private static long count(IntUnaryOperator work, int items, int first) {
    long end = System.nanoTime() + ROUND_NANOS;
    long count = 0;
    long sink = 0;
    while (System.nanoTime() < end) {
      sink += work.applyAsInt((int) ((first + count) % items));
      count++;
    }
    return sink < 0 ? 0 : count;
  }

  private static long await(Future<Long> count) {
    try {
      return count.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("the work failed", failed.getCause());
    }
  }
}

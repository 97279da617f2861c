package dev.vett.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntUnaryOperator;

/** Counts bytes. */
final class Memory {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int COLLECTIONS = 4;

  private Memory() {}

  /** Returns the bytes that a piece of work allocates, averaged over several. */
  static double allocated(int items, IntUnaryOperator work) {
    long thread = Thread.currentThread().getId();
    int sink = 0;
    long before = THREADS.getThreadAllocatedBytes(thread);
    for (int i = 0; i < items; i++) {
      sink += work.applyAsInt(i);
    }
    long after = THREADS.getThreadAllocatedBytes(thread);
    return sink == Integer.MIN_VALUE ? 0 : (after - before) / (double) items;
  }

  /** Returns the bytes of the heap that are in use. */
  static long retained() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

package dev.vett.nlp.training;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures what it costs to load all models in a process that did nothing before: {@code
 * ScoreLoading <folder of tasks>}.
 */
public final class ScoreLoading {
  private static final double MILLION = 1e6;
  private static final int COLLECTIONS = 4;

  private ScoreLoading() {}

  /** Prints a line of the table of docs/models.md. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("Give the folder with the tasks of the classifiers");
    }
    OperatingSystemMXBean process =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long empty = retained();
    long own = threads.getCurrentThreadCpuTime();
    long processor = process.getProcessCpuTime();
    long start = System.nanoTime();
    AllModels.load(Path.of(arguments[0]));
    double elapsed = (System.nanoTime() - start) / MILLION;
    double loading = (threads.getCurrentThreadCpuTime() - own) / MILLION;
    double spent = (process.getProcessCpuTime() - processor) / MILLION;
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %.0f ms | %.0f ms | %.0f ms | %.1f MB |",
            elapsed,
            loading,
            spent,
            (retained() - empty) / MILLION));
  }

  /** Returns the bytes of the heap that are in use once what nobody needs is gone. */
  private static long retained() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

package dev.vett.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;

/**
 * Measures several ways to do one thing in turn, in many short rounds, so that whatever else the
 * machine does reaches all of them alike.
 */
final class Rounds {
  private static final long ROUND_NANOS = 2_000_000;
  private static final int FEW = 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Contender> contenders = new ArrayList<>();
  private int sink;

  /** Something that is measured. */
  private static final class Contender {
    private final String name;
    private final IntUnaryOperator work;
    private final int items;
    private final List<Double> micros = new ArrayList<>();
    private int next;
    private int batch = 1;

    Contender(String name, int items, IntUnaryOperator work) {
      this.name = name;
      this.items = items;
      this.work = work;
    }
  }

  /**
   * Adds a contender.
   *
   * @param name what the results are asked by
   * @param items how many different things it works on, one after the other
   * @param work does its work on one of them, and returns something that depends on it
   */
  Rounds with(String name, int items, IntUnaryOperator work) {
    contenders.add(new Contender(name, items, work));
    return this;
  }

  /** Warms all contenders up and then measures them. */
  Rounds run(int warmSeconds, int rounds) {
    long share = warmSeconds * 1_000_000_000L / contenders.size();
    for (Contender contender : contenders) {
      long start = cpuNanos();
      int calls = 0;
      while (cpuNanos() - start < share) {
        work(contender);
        calls++;
      }
      start = cpuNanos();
      int few = Math.max(1, calls / FEW);
      for (int i = 0; i < few; i++) {
        work(contender);
      }
      double nanos = (cpuNanos() - start) / (double) few;
      contender.batch = (int) Math.max(1, Math.min(contender.items, ROUND_NANOS / nanos));
    }
    for (int round = 0; round < rounds; round++) {
      for (Contender contender : contenders) {
        long start = cpuNanos();
        for (int i = 0; i < contender.batch; i++) {
          work(contender);
        }
        contender.micros.add((cpuNanos() - start) / 1e3 / contender.batch);
      }
    }
    return this;
  }

  /** Returns the seconds of this thread's processor time that a piece of work took, once. */
  static double cpuSeconds(IntSupplier work) {
    long start = cpuNanos();
    int result = work.getAsInt();
    double seconds = (cpuNanos() - start) / 1e9;
    if (result < 0) {
      throw new IllegalStateException("found less than nothing");
    }
    return seconds;
  }

  /** Other processes that take the machine away do not count. */
  private static long cpuNanos() {
    return THREADS.getCurrentThreadCpuTime();
  }

  private void work(Contender contender) {
    sink += contender.work.applyAsInt(contender.next);
    contender.next = (contender.next + 1) % contender.items;
  }

  /** Returns the median of the microseconds that one piece of work took. */
  double micros(String name) {
    return median(of(name).micros.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Returns the median over all rounds of how many times longer one takes than another. */
  double ratio(String name, String other) {
    Contender one = of(name);
    Contender two = of(other);
    double[] ratios = new double[one.micros.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = one.micros.get(i) / two.micros.get(i);
    }
    return median(ratios);
  }

  /** Returns a number that all work went into, so that none of it can be left out. */
  int sink() {
    return sink;
  }

  private Contender of(String name) {
    return contenders.stream().filter(one -> one.name.equals(name)).findFirst().orElseThrow();
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}

package dev.vett.evaluation.logging;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps all that is logged through SLF4J in this JVM, at every level, from {@link #start} until
 * {@link #close}: messages with their arguments, and the whole trace of what was thrown.
 *
 * <pre>{@code
 * try (LogRecording log = LogRecording.start()) {
 *   checker.check(draft);
 *   assertThat(log.lines()).noneMatch(line -> line.contains(CANARY));
 * }
 * }</pre>
 *
 * One recording at a time: tests that record do not run in parallel.
 */
public final class LogRecording implements AutoCloseable {

  private static final AtomicInteger RUNNING = new AtomicInteger();
  private static final ConcurrentLinkedQueue<String> LINES = new ConcurrentLinkedQueue<>();

  private LogRecording() {}

  /** Empties what was kept before, and opens every level of every logger. */
  public static LogRecording start() {
    if (!RUNNING.compareAndSet(0, 1)) {
      throw new IllegalStateException("a recording is running already");
    }
    LINES.clear();
    return new LogRecording();
  }

  /** What was logged so far, one event an element. */
  public List<String> lines() {
    return List.copyOf(LINES);
  }

  @Override
  public void close() {
    RUNNING.set(0);
  }

  static boolean running() {
    return RUNNING.get() > 0;
  }

  static void add(String line) {
    LINES.add(line);
  }
}

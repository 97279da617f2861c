package dev.vett.rules.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does one thing while the caller does another.
 *
 * <p>Its thread is its own and ends with the work: threads that the JVM shares out have the class
 * loader of the system, with which Drools finds no services where an application has a loader of
 * its own.
 */
final class Beside extends Thread {
  private final Runnable work;
  private volatile @Nullable Throwable failure;

  private Beside(Runnable work) {
    super("vett-preparation");
    this.work = work;
    setDaemon(true);
  }

  /**
   * Does both and returns what the second gives, once both have ended.
   *
   * <p>What one of them throws comes out as if it had been called here; where both throw, that of
   * the first goes with that of the second as suppressed.
   */
  static <T> T both(Runnable first, Supplier<T> second) {
    Beside beside = new Beside(first);
    beside.start();
    T made;
    try {
      made = second.get();
    } catch (RuntimeException | Error fault) {
      Throwable other = beside.ended();
      if (other != null) {
        fault.addSuppressed(other);
      }
      throw fault;
    }
    Throwable fault = beside.ended();
    if (fault instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (fault instanceof Error error) {
      throw error;
    }
    return made;
  }

  @Override
  public void run() {
    try {
      work.run();
    } catch (RuntimeException | Error fault) {
      failure = fault;
    }
  }

  /** Waits for the end, whoever interrupts, and returns what went wrong. */
  private @Nullable Throwable ended() {
    boolean interrupted = false;
    while (true) {
      try {
        join();
        break;
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return failure;
  }
}

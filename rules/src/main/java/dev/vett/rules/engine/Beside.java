package dev.vett.rules.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes something while the caller goes on with other things.
 *
 * <p>Its thread is its own and ends with the work: threads that the JVM shares out have the class
 * loader of the system, with which Drools finds no services where an application has a loader of
 * its own.
 *
 * @param <T> what is made
 */
final class Beside<T> {
  private final Supplier<T> work;
  private final Thread thread;
  private volatile @Nullable T made;
  private volatile @Nullable Throwable failure;

  private Beside(Supplier<T> work) {
    this.work = work;
    this.thread = new Thread(this::run, "vett-preparation");
    this.thread.setDaemon(true);
  }

  /** Begins to make something. */
  static <T> Beside<T> start(Supplier<T> work) {
    Beside<T> beside = new Beside<>(work);
    beside.thread.start();
    return beside;
  }

  /**
   * Returns what was made, once it is, whoever interrupts.
   *
   * <p>What went wrong in the making is thrown here, to each caller.
   */
  T get() {
    await();
    Throwable fault = failure;
    if (fault instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (fault instanceof Error error) {
      throw error;
    }
    T known = made;
    if (known == null) {
      throw new IllegalStateException("nothing was made");
    }
    return known;
  }

  private void run() {
    try {
      made = work.get();
    } catch (RuntimeException | Error fault) {
      failure = fault;
    }
  }

  private void await() {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

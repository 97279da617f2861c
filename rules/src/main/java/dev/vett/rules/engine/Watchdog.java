package dev.vett.rules.engine;

import dev.vett.core.check.Finding;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs code that may hang, and stops waiting for it.
 *
 * <p>Java cannot end a thread that does not end itself. So the code gets a thread of its own, and
 * while that runs on, it is not run again: one lost thread a pack is the most that it costs.
 */
final class Watchdog {
  private static final ExecutorService THREADS =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          2,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          task -> {
            Thread thread = new Thread(task, "vett-pack");
            thread.setDaemon(true);
            return thread;
          });

  private final Duration time;
  private volatile @Nullable Run late;

  Watchdog(Duration time) {
    this.time = time;
  }

  /** Code that may fail, hang, or find something. */
  interface Task {
    List<Finding> run() throws PackFailure;
  }

  /** Runs code and waits for it, whoever interrupts: a check that was given up would be silent. */
  List<Finding> guard(Task task) throws PackFailure {
    Run before = late;
    if (before != null && !before.ended) {
      throw new PackFailure("its rules have not ended yet on an earlier draft; they are not run");
    }
    Run run = new Run(task);
    Future<List<Finding>> running = THREADS.submit(run);
    try {
      return await(running);
    } catch (TimeoutException tooLong) {
      late = run;
      running.cancel(true);
      throw new PackFailure("its rules did not end within " + 2 * time.toMillis() + " ms");
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof PackFailure failure) {
        throw failure;
      }
      throw new PackFailure(JointJudge.described(failed));
    }
  }

  private List<Finding> await(Future<List<Finding>> running)
      throws TimeoutException, ExecutionException {
    long end = System.nanoTime() + time.toNanos() * 2;
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return running.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException later) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** A run of the code; a future that was cancelled does not tell whether its code has ended. */
  private static final class Run implements Callable<List<Finding>> {
    private final Task task;
    private volatile boolean ended;

    Run(Task task) {
      this.task = task;
    }

    @Override
    public List<Finding> call() throws PackFailure {
      try {
        return task.run();
      } finally {
        ended = true;
      }
    }
  }
}

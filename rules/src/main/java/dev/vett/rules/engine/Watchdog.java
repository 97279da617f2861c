package dev.vett.rules.engine;

import dev.vett.core.check.Finding;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs code that may hang, and stops waiting for it.
 *
 * <p>Java cannot end a thread that does not end itself. So the code gets a thread of its own, and
 * once it has hung, it is not run again: one lost thread a pack is the most that it costs.
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
  private volatile boolean hung;

  Watchdog(Duration time) {
    this.time = time;
  }

  /** Code that may fail, hang, or find something. */
  interface Task {
    List<Finding> run() throws PackFailure;
  }

  List<Finding> guard(Task task) throws PackFailure {
    if (hung) {
      throw new PackFailure("its rules did not end on an earlier draft; they run no more");
    }
    Future<List<Finding>> running = THREADS.submit(task::run);
    try {
      return running.get(time.toNanos() * 2, TimeUnit.NANOSECONDS);
    } catch (TimeoutException tooLong) {
      hung = true;
      running.cancel(true);
      throw new PackFailure("its rules did not end within " + 2 * time.toMillis() + " ms");
    } catch (InterruptedException stopped) {
      running.cancel(true);
      Thread.currentThread().interrupt();
      throw new PackFailure("the check was interrupted");
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof PackFailure failure) {
        throw failure;
      }
      throw new PackFailure(JointJudge.described(failed));
    }
  }
}

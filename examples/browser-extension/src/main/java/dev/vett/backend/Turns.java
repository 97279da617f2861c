package dev.vett.backend;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Lets so many checks run at once and no more.
 *
 * <p>A check keeps one processor busy. More at once would make each slower, so that under load all
 * would come too late; in turn, some are refused and the others come in time.
 */
@Component
class Turns {
  private final Semaphore turns;
  private final Duration patience;

  Turns(BackendSettings settings) {
    turns = new Semaphore(settings.parallelChecks(), true);
    patience = settings.queueTimeout();
  }

  /**
   * Does some work when its turn comes.
   *
   * @throws Refusal where the turn does not come in time
   */
  <T> T run(Supplier<T> work) {
    await();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  private void await() {
    try {
      if (turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    throw new Refusal(
        HttpStatus.SERVICE_UNAVAILABLE, "Too many checks are under way; try again in a second.");
  }
}

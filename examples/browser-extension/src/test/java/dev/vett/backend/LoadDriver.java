package dev.vett.backend;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends drafts to a backend in another process, and tells how fast the answers came. */
final class LoadDriver {
  private final Client client;
  private final List<String> drafts;
  private final long end;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger errors = new AtomicInteger();
  private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();

  private LoadDriver(Client client, List<String> drafts, Duration duration) {
    this.client = client;
    this.drafts = drafts;
    this.end = System.nanoTime() + duration.toNanos();
  }

  /** Takes the port, the token, the number of clients, the seconds, and a file of drafts. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Client client = Client.with(Integer.parseInt(args[0]), args[1]);
    int clients = Integer.parseInt(args[2]);
    Duration duration = Duration.ofSeconds(Long.parseLong(args[3]));
    LoadDriver driver = new LoadDriver(client, Files.readAllLines(Path.of(args[4])), duration);
    driver.run(clients);
    long[] sorted = driver.times.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        "| %d | %.0f | %.1f | %.1f | %d |%n",
        clients,
        sorted.length / (double) duration.toSeconds(),
        percentile(sorted, 50),
        percentile(sorted, 99),
        driver.errors.get());
  }

  private void run(int clients) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(clients);
    for (int number = 0; number < clients; number++) {
      new Thread(
              () -> {
                try {
                  sendUntilTheEnd();
                } finally {
                  done.countDown();
                }
              },
              "client-" + number)
          .start();
    }
    done.await();
  }

  private void sendUntilTheEnd() {
    while (System.nanoTime() < end) {
      String draft = drafts.get(Math.floorMod(next.getAndIncrement(), drafts.size()));
      long start = System.nanoTime();
      if (!succeeds(draft)) {
        errors.incrementAndGet();
      }
      times.add(System.nanoTime() - start);
    }
  }

  private boolean succeeds(String draft) {
    try {
      HttpResponse<String> response = client.json("/v1/check", draft);
      return response.statusCode() == 200;
    } catch (IOException failed) {
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Returns a percentile in milliseconds. */
  private static double percentile(long[] sorted, int percent) {
    int index = Math.min(sorted.length - 1, sorted.length * percent / 100);
    return sorted.length == 0 ? Double.NaN : sorted[index] / 1e6;
  }
}

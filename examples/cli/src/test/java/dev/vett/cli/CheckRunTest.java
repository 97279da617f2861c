package dev.vett.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.check.CheckListener;
import dev.vett.core.check.PostChecker;
import dev.vett.core.company.Company;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CheckRunTest {
  private static final String DRAFT =
      "{\"id\": \"a\", \"post\": {\"text\": \"Lasagne i kväll\", \"channel\": \"microblog\"},"
          + " \"author\": {\"role\": \"employee\", \"account\": \"personal\"},"
          + " \"time\": \"2026-11-22T19:00:00+01:00\"}\n";
  private static final int A_WHILE = 20;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  @Timeout(120)
  void checksTheDraftsOfASmallFileBesideEachOther() throws IOException {
    // Each check is held until the other has come as far.
    CountDownLatch both = new CountDownLatch(2);
    try (CheckRun run = run(outcome -> await(both))) {
      run.read(new ByteArrayInputStream((DRAFT + DRAFT).getBytes(UTF_8)));
      assertThat(run.finish()).isZero();
    }
    assertThat(both.getCount()).isZero();
    assertThat(out.toString(UTF_8).lines()).hasSize(2);
  }

  @Test
  @Timeout(120)
  void answersAWriterThatWaitsInTheMiddleOfTheNextLine() throws Exception {
    PipedOutputStream writer = new PipedOutputStream();
    try (PipedInputStream in = new PipedInputStream(writer, DRAFT.length() * 4);
        CheckRun run = run(outcome -> {})) {
      writer.write((DRAFT + "\n" + DRAFT.substring(0, 7)).getBytes(UTF_8));
      FutureTask<Integer> status = new FutureTask<>(() -> readAll(run, in));
      new Thread(status).start();
      while (out.size() == 0) {
        Thread.sleep(A_WHILE);
      }
      writer.write(DRAFT.substring(7).getBytes(UTF_8));
      writer.close();
      assertThat(status.get()).isZero();
    }
    assertThat(out.toString(UTF_8).lines()).hasSize(2);
  }

  private static int readAll(CheckRun run, PipedInputStream in) throws IOException {
    run.read(in);
    return run.finish();
  }

  private CheckRun run(CheckListener listener) {
    PostChecker checker =
        PostChecker.builder(Company.named("Granlund").build()).listener(listener).build();
    return new CheckRun(checker, new JsonRenderer(), out, 2, new Progress(System.err, false));
  }

  private static void await(CountDownLatch both) {
    both.countDown();
    try {
      if (!both.await(A_WHILE, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the other draft did not come");
      }
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}

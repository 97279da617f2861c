package dev.vett.cli;

import dev.vett.core.check.PostChecker;
import dev.vett.core.draft.Draft;
import dev.vett.core.report.Decision;
import dev.vett.core.report.Report;
import dev.vett.core.text.InvalidValueException;
import dev.vett.json.DraftLine;
import dev.vett.json.DraftLines;
import dev.vett.json.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Checks drafts as they come, on several threads, and writes the answers in the same order. */
final class CheckRun implements AutoCloseable {
  /** Answers that wait for an earlier one; more would only take memory. */
  private static final int WAITING_PER_THREAD = 16;

  private final PostChecker checker;
  private final Renderer renderer;
  private final OutputStream out;
  private final ExecutorService workers;
  private final int mostWaiting;
  private final Progress progress;
  private final Queue<Future<Answer>> waiting = new ArrayDeque<>();
  private int status = ExitStatus.FINE;
  private long written;

  CheckRun(
      PostChecker checker, Renderer renderer, OutputStream out, int threads, Progress progress) {
    this.checker = checker;
    this.renderer = renderer;
    this.out = out;
    this.workers = Executors.newFixedThreadPool(threads);
    this.mostWaiting = threads * WAITING_PER_THREAD;
    this.progress = progress;
  }

  /** Returns how many lines there were, drafts or not. */
  long read(InputStream in) throws IOException {
    long count = 0;
    DraftLines lines = DraftLines.of(in);
    while (lines.hasNext()) {
      DraftLine line = lines.next();
      count++;
      waiting.add(workers.submit(() -> answer(line)));
      if (!lines.ready()) {
        // Whoever writes the drafts may wait for these answers before there are more.
        write(0);
      } else if (waiting.size() >= mostWaiting) {
        write(mostWaiting / 2);
      }
    }
    return count;
  }

  /** Writes what is left and returns the exit status. */
  int finish() throws IOException {
    write(0);
    progress.finish();
    return status;
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  private Answer answer(DraftLine line) {
    if (line instanceof DraftLine.Unreadable unreadable) {
      return new Answer(renderer.unreadable(unreadable), ExitStatus.UNUSABLE);
    }
    Draft draft = ((DraftLine.Ready) line).draft();
    try {
      Report report = checker.check(draft);
      boolean fine = report.decision() == Decision.PUBLISH || report.decision() == Decision.ADVISE;
      return new Answer(renderer.report(draft, report), fine ? ExitStatus.FINE : ExitStatus.FOUND);
    } catch (InvalidValueException wrong) {
      DraftLine.Unreadable refused =
          new DraftLine.Unreadable(
              line.number(), draft.id(), ErrorCode.TOO_LONG, String.valueOf(wrong.getMessage()));
      return new Answer(renderer.unreadable(refused), ExitStatus.UNUSABLE);
    }
  }

  private void write(int left) throws IOException {
    while (waiting.size() > left) {
      Answer answer = await(waiting.remove());
      out.write(answer.text().getBytes(StandardCharsets.UTF_8));
      status = Math.max(status, answer.status());
      written++;
      progress.done(written);
    }
    if (left == 0) {
      out.flush();
    }
  }

  private static Answer await(Future<Answer> answer) throws IOException {
    try {
      return answer.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped before all drafts were checked", stopped);
    } catch (ExecutionException failed) {
      Throwable fault = failed.getCause();
      throw new IllegalStateException(
          "a check failed (" + (fault == null ? failed : fault).getClass().getName() + ")", fault);
    }
  }

  private record Answer(String text, int status) {
    @Override
    public String toString() {
      return "Answer[status=" + status + "]";
    }
  }
}

package dev.vett.cli;

import java.io.PrintStream;

/** Tells on a terminal how far a long run has come. */
final class Progress {
  private static final long FIRST_AFTER_NANOS = 2_000_000_000L;
  private static final long EVERY_NANOS = 500_000_000L;

  private final PrintStream out;
  private final boolean shown;
  private long due = System.nanoTime() + FIRST_AFTER_NANOS;
  private boolean printed;

  Progress(PrintStream out, boolean shown) {
    this.out = out;
    this.shown = shown;
  }

  static Progress onStandardError() {
    return new Progress(System.err, Boolean.getBoolean("vett.progress"));
  }

  void done(long drafts) {
    if (shown && System.nanoTime() >= due) {
      out.print("\rvett: " + drafts + " drafts checked");
      out.flush();
      printed = true;
      due = System.nanoTime() + EVERY_NANOS;
    }
  }

  void finish() {
    if (printed) {
      out.println();
    }
  }
}

package dev.vett.cli;

/** Exit statuses of the command line. */
final class ExitStatus {
  /** Every draft may be published, perhaps with advice. */
  static final int FINE = 0;

  /** Some draft is to be revised or blocked. */
  static final int FOUND = 1;

  /** Some input or argument could not be used. */
  static final int UNUSABLE = 2;

  private ExitStatus() {}
}

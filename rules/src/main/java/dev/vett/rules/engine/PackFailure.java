package dev.vett.rules.engine;

/** Says why a pack could not judge a draft, without any text of the draft. */
final class PackFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /** A cause could quote the draft, so that none is kept. */
  PackFailure(String problem) {
    super(problem, null, false, false);
  }

  String problem() {
    return String.valueOf(getMessage());
  }
}

package dev.vett.core.check;

/**
 * Hears of each check that a {@link PostChecker} made.
 *
 * <p>It is called on the thread that checks, so that it should be quick, and by many threads at
 * once.
 */
@FunctionalInterface
public interface CheckListener {
  /** Takes note of a check; what it throws reaches the caller of the check. */
  void checked(CheckOutcome outcome);
}

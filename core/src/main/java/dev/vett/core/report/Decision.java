package dev.vett.core.report;

import dev.vett.core.card.Severity;
import java.util.Collection;
import java.util.Comparator;

/** What should become of a draft, from best to worst. */
public enum Decision {
  PUBLISH,
  ADVISE,
  REVISE,
  BLOCK;

  /** Returns the decision that follows from the gravest of the violations. */
  public static Decision of(Collection<Violation> violations) {
    return violations.stream()
        .map(Violation::severity)
        .max(Comparator.naturalOrder())
        .map(Decision::of)
        .orElse(PUBLISH);
  }

  private static Decision of(Severity severity) {
    return switch (severity) {
      case ADVICE -> ADVISE;
      case WARNING -> REVISE;
      case BLOCKER -> BLOCK;
    };
  }
}

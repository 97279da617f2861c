package dev.vett.testkit;

import dev.vett.core.diff.PackDiff;

/** Where assertions begin. */
public final class VettAssertions {
  private VettAssertions() {}

  /** Starts an assertion about a checked draft. */
  public static CheckedDraftAssert assertThat(CheckedDraft actual) {
    return new CheckedDraftAssert(actual);
  }

  /** Starts an assertion about what a change of packs does. */
  public static PackDiffAssert assertThat(PackDiff actual) {
    return new PackDiffAssert(actual);
  }
}

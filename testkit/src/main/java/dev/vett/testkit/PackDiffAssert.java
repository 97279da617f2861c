package dev.vett.testkit;

import dev.vett.core.diff.Change;
import dev.vett.core.diff.ChangeKind;
import dev.vett.core.diff.PackDiff;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Says what a change of packs may do to a corpus of drafts. */
public final class PackDiffAssert extends AbstractAssert<PackDiffAssert, PackDiff> {
  private static final int MOST_SHOWN = 20;

  PackDiffAssert(PackDiff actual) {
    super(actual, PackDiffAssert.class);
  }

  /** Verifies that drafts were compared at all. */
  public PackDiffAssert comparesAtLeast(long drafts) {
    isNotNull();
    if (actual.drafts() < drafts) {
      throw failure("%s drafts were compared, not %s or more", actual.drafts(), drafts);
    }
    return this;
  }

  /** Verifies that no rule finds a draft that it did not find before. */
  public PackDiffAssert flagsNothingNew() {
    return none(actual.of(ChangeKind.FLAGGED), "newly flagged");
  }

  /** Verifies that no rule has lost a draft that it found before. */
  public PackDiffAssert releasesNothing() {
    return none(actual.of(ChangeKind.RELEASED), "newly released");
  }

  /** Verifies that no other rules than these judge otherwise than before. */
  public PackDiffAssert changesOnly(String... rules) {
    List<String> allowed = Arrays.asList(rules);
    return none(
        actual.changes().stream()
            .filter(change -> !allowed.contains(change.rule().toString()))
            .toList(),
        "changed");
  }

  private PackDiffAssert none(List<Change> changes, String what) {
    if (!changes.isEmpty()) {
      String shown =
          changes.stream()
              .limit(MOST_SHOWN)
              .map(PackDiffAssert::line)
              .collect(Collectors.joining("\n  "));
      throw failure("%s", changes.size() + " " + what + ":\n  " + shown);
    }
    return this;
  }

  private static String line(Change change) {
    return "draft "
        + Objects.requireNonNullElse(change.draft(), Long.toString(change.position()))
        + ": "
        + change.rule()
        + " ("
        + change.language().code()
        + ", "
        + change.role()
        + ")";
  }
}

package dev.vett.core.report;

import dev.vett.core.draft.Draft;
import java.util.List;

/**
 * A draft with the verified edits applied.
 *
 * @param draft the changed draft
 * @param applied the violations that were mended, each with the one suggestion that was applied
 * @param report what is left to a person
 */
public record Revision(Draft draft, List<Violation> applied, Report report) {
  public Revision {
    applied = List.copyOf(applied);
  }
}

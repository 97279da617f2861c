package dev.vett.core.report;

import dev.vett.core.draft.Draft;
import java.util.List;

/**
 * A draft with the verified edits applied.
 *
 * <p>Edits are applied one after the other, and each violation in {@code applied} is told as it was
 * found at its turn: its spans and edits count in the text that the ones before it left. To mark
 * what a person wrote, check the draft, and take its own report.
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

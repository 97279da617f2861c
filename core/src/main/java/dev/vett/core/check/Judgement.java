package dev.vett.core.check;

import dev.vett.core.report.FailedPack;
import java.util.List;

/**
 * What the rules made of a draft.
 *
 * @param findings at most one a rule
 * @param failedPacks packs whose rules could not be run
 */
public record Judgement(List<Finding> findings, List<FailedPack> failedPacks) {
  public Judgement {
    findings = List.copyOf(findings);
    failedPacks = List.copyOf(failedPacks);
  }
}

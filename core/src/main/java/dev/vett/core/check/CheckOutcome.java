package dev.vett.core.check;

import dev.vett.core.card.RuleId;
import dev.vett.core.report.Decision;
import dev.vett.core.report.FailedPack;
import dev.vett.core.report.Report;
import dev.vett.core.text.Language;
import java.time.Duration;
import java.util.List;

/**
 * What an overview may keep of a check: no text and no name.
 *
 * @param decision what the report said
 * @param language the language that the draft was read in
 * @param rules the rules that it broke
 * @param failedPacks ids of the packs that could not judge it
 * @param took how long the check took, verified suggestions included
 */
public record CheckOutcome(
    Decision decision,
    Language language,
    List<RuleId> rules,
    List<String> failedPacks,
    Duration took) {
  public CheckOutcome {
    rules = List.copyOf(rules);
    failedPacks = List.copyOf(failedPacks);
  }

  static CheckOutcome of(Report report, Duration took) {
    return new CheckOutcome(
        report.decision(),
        report.language(),
        report.violations().stream().map(violation -> violation.rule()).toList(),
        report.failedPacks().stream().map(FailedPack::id).toList(),
        took);
  }
}

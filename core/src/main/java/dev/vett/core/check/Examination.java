package dev.vett.core.check;

import dev.vett.core.analysis.Reading;
import dev.vett.core.card.Marks;
import dev.vett.core.card.RuleCard;
import dev.vett.core.card.RuleId;
import dev.vett.core.card.Severity;
import dev.vett.core.draft.Draft;
import dev.vett.core.report.FailedPack;
import dev.vett.core.text.Language;
import dev.vett.core.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One run of the rules over a draft.
 *
 * @param draft the draft
 * @param reading what was read in it
 * @param comment what was read in the comment that it answers; null where it answers none
 * @param groupName what was read in the name of the group that it goes to; null where there is none
 * @param breaches what was found, each with its card; all of it, or what was asked about
 * @param failedPacks packs that could not judge
 */
record Examination(
    Draft draft,
    Reading reading,
    @Nullable Reading comment,
    @Nullable Reading groupName,
    List<Breach> breaches,
    List<FailedPack> failedPacks) {

  /** A finding and the card of its rule. */
  record Breach(RuleCard card, Finding finding) {
    /** Returns what the violation points at, in order and without overlap. */
    List<Span> marked(Reading reading) {
      return card.marks() == Marks.SENTENCES
          ? finding.sentences(reading.sentences())
          : finding.spans();
    }
  }

  Language language() {
    return reading.language().language();
  }

  boolean has(RuleId rule) {
    for (Breach breach : breaches) {
      if (breach.card().id().equals(rule)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether nothing stands against publishing. */
  boolean publishable() {
    return breaches.stream().allMatch(breach -> breach.card().severity() == Severity.ADVICE);
  }

  /**
   * Tells whether a rule is gone since an earlier run and nothing grave has come instead; a pack
   * that could not judge this time says neither.
   */
  boolean mends(RuleId rule, Examination before) {
    return !has(rule)
        && (failedPacks.isEmpty() || before.failedIds().containsAll(failedIds()))
        && breaches.stream()
            .filter(breach -> breach.card().severity() != Severity.ADVICE)
            .allMatch(breach -> before.has(breach.card().id()));
  }

  private Set<String> failedIds() {
    return failedPacks.stream().map(FailedPack::id).collect(Collectors.toUnmodifiableSet());
  }
}

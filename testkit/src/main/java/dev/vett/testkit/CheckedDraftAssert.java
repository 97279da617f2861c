package dev.vett.testkit;

import dev.vett.core.card.RuleId;
import dev.vett.core.report.Decision;
import dev.vett.core.report.Passage;
import dev.vett.core.report.Report;
import dev.vett.core.report.Violation;
import dev.vett.core.text.Kebab;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Says what a check must find in a draft.
 *
 * <p>A failure shows the text with the finding marked, what the rules saw, and why a rule did not
 * fire.
 */
public final class CheckedDraftAssert extends AbstractAssert<CheckedDraftAssert, CheckedDraft> {
  CheckedDraftAssert(CheckedDraft actual) {
    super(actual, CheckedDraftAssert.class);
  }

  /**
   * Verifies that a rule flags the draft.
   *
   * @param rule the id of the rule, such as {@code legal.merger}
   * @return assertions about what it found
   * @throws dev.vett.core.text.InvalidValueException where no pack has the rule
   */
  public FlagAssert flags(String rule) {
    RuleId id = judged(rule);
    Optional<Violation> violation = actual.report().violation(rule);
    if (violation.isEmpty()) {
      fail(rule + " does not flag the draft", all(), actual.silence(id));
    }
    return new FlagAssert(this, actual, violation.orElseThrow());
  }

  /**
   * Verifies that a rule leaves the draft alone.
   *
   * @param rule the id of the rule, such as {@code legal.merger}
   * @throws dev.vett.core.text.InvalidValueException where no pack has the rule
   */
  public CheckedDraftAssert isSilentAbout(String rule) {
    judged(rule);
    actual
        .report()
        .violation(rule)
        .ifPresent(found -> fail(rule + " flags the draft", found.spans(), ""));
    return this;
  }

  /** Verifies that no rule flags the draft. */
  public CheckedDraftAssert isSilent() {
    judged();
    List<Violation> found = actual.report().violations();
    if (!found.isEmpty()) {
      String rules =
          found.stream()
              .map(Violation::rule)
              .map(RuleId::toString)
              .collect(Collectors.joining(", "));
      fail("flagged by " + rules, all(), "");
    }
    return this;
  }

  /** Verifies what should become of the draft. */
  public CheckedDraftAssert decides(Decision decision) {
    judged();
    Decision given = actual.report().decision();
    if (given != decision) {
      fail("the decision is " + Kebab.of(given) + ", not " + Kebab.of(decision), all(), "");
    }
    return this;
  }

  private RuleId judged(String rule) {
    judged();
    return actual.known(rule);
  }

  /** The silence of a pack that failed says nothing. */
  private void judged() {
    isNotNull();
    Report report = actual.report();
    if (!report.failedPacks().isEmpty()) {
      String failed =
          report.failedPacks().stream()
              .map(pack -> pack.id() + " (" + pack.error() + ")")
              .collect(Collectors.joining(", "));
      fail("could not be judged by " + failed, List.of(), "");
    }
  }

  private List<Passage> all() {
    return actual.report().violations().stream()
        .flatMap(violation -> violation.spans().stream())
        .toList();
  }

  void fail(String problem, List<Passage> marked, String reason) {
    throw failure(
        "%s",
        problem
            + ":\n"
            + MarkedText.of(actual.draft().post(), marked)
            + reason
            + "seen in it:\n"
            + SeenFacts.of(actual.evidence()));
  }
}

package dev.vett.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.check.PostChecker;
import dev.vett.core.draft.Account;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Draft;
import dev.vett.core.report.Edits;
import dev.vett.core.report.Suggestion;
import dev.vett.core.report.Violation;
import dev.vett.json.Example;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Other circumstances change only the verdicts of rules that ask for them. */
class CircumstancesTest {
  private static final OffsetDateTime SUNDAY_EVENING =
      OffsetDateTime.parse("2026-11-22T19:00:00+01:00");
  private static final OffsetDateTime TUESDAY_MORNING =
      OffsetDateTime.parse("2026-11-24T10:15:00+01:00");

  /** Rules that look at the clock. */
  private static final Set<String> TIMED =
      Set.of("working-hours.blogging", "working-hours.social-media", "response.late");

  /** Rules that do not ask whose account it is. */
  private static final Set<String> ANY_ACCOUNT =
      Set.of(
          "confidentiality.business-secret",
          "confidentiality.credentials",
          "conduct.sexual-content",
          "security.phishing",
          "honesty.unmarked-edit",
          "crisis.spokesperson-only",
          "groups.unofficial-group");

  /** Rules that ask a classifier too, but only of what a person says on a personal account. */
  private static final Set<String> STRICTER_WITH_PERSONS =
      Set.of(
          "confidentiality.personal-data",
          "harassment.abuse",
          "harassment.sexual",
          "harassment.threat",
          "harassment.discrimination",
          "conduct.mocking-customer",
          "transparency.sponsored");

  private static final PostChecker CHECKER = PostChecker.builder(Granlund.company()).build();
  private static final List<Example> EXAMPLES = Examples.all();

  @Provide
  Arbitrary<Example> examples() {
    return Arbitraries.of(EXAMPLES);
  }

  @Property(tries = 400)
  void anotherTimeFlipsOnlyRulesThatLookAtTheClock(@ForAll("examples") Example example) {
    Draft draft = example.draft();

    assertThat(BrokenRules.without(TIMED, rules(draft.at(TUESDAY_MORNING))))
        .isEqualTo(BrokenRules.without(TIMED, rules(draft.at(SUNDAY_EVENING))));
  }

  @Property(tries = 400)
  void anotherAccountFlipsNoRuleThatHoldsForAll(@ForAll("examples") Example example) {
    Draft draft = example.draft();

    Set<String> personal = rules(draft.with(from(draft, Account.PERSONAL)));
    Set<String> corporate = rules(draft.with(from(draft, Account.CORPORATE)));
    assertThat(BrokenRules.only(ANY_ACCOUNT, personal))
        .isEqualTo(BrokenRules.only(ANY_ACCOUNT, corporate));
    assertThat(personal).containsAll(BrokenRules.only(STRICTER_WITH_PERSONS, corporate));
  }

  @Property(tries = 300)
  void everyVerifiedSuggestionClearsItsFinding(@ForAll("examples") Example example) {
    Draft draft = example.draft();
    for (Violation violation : CHECKER.check(draft).violations()) {
      for (Suggestion suggestion : violation.suggestions()) {
        if (suggestion.verified() && suggestion.publishAt() != null) {
          assertThat(rules(draft.at(suggestion.publishAt())))
              .doesNotContain(violation.rule().toString());
        } else if (suggestion.verified() && !suggestion.edits().isEmpty()) {
          assertThat(rules(draft.with(Edits.apply(draft.post(), suggestion.edits()))))
              .doesNotContain(violation.rule().toString());
        }
      }
    }
  }

  private static Author from(Draft draft, Account account) {
    Author author = draft.author();
    return new Author(
        author.name(),
        author.role(),
        account,
        author.timeZone(),
        author.locale(),
        author.profile());
  }

  private static Set<String> rules(Draft draft) {
    return BrokenRules.of(CHECKER.check(draft));
  }
}

package dev.vett.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.card.RuleId;
import dev.vett.core.report.Decision;
import dev.vett.core.text.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckCountsTest {
  private static final RuleId ABUSE = RuleId.of("harassment.abuse");
  private static final RuleId BLOG = RuleId.of("disclaimer.personal-blog");

  private final CheckCounts counts = new CheckCounts();

  @Test
  void countsByDecisionLanguageAndRule() {
    counts.checked(outcome(Decision.BLOCK, Language.SWEDISH, ABUSE, BLOG));
    counts.checked(outcome(Decision.REVISE, Language.DANISH, BLOG));
    counts.checked(outcome(Decision.PUBLISH, Language.DANISH));

    assertThat(counts.checks()).isEqualTo(3);
    assertThat(counts.byDecision())
        .isEqualTo(Map.of(Decision.BLOCK, 1L, Decision.REVISE, 1L, Decision.PUBLISH, 1L));
    assertThat(counts.byLanguage()).isEqualTo(Map.of(Language.SWEDISH, 1L, Language.DANISH, 2L));
    assertThat(counts.byRule()).isEqualTo(Map.of(ABUSE, 1L, BLOG, 2L));
  }

  @Test
  void countsThePacksThatCouldNotJudge() {
    counts.checked(
        new CheckOutcome(
            Decision.PUBLISH, Language.DANISH, List.of(), List.of("acme"), Duration.ofMillis(1)));
    counts.checked(outcome(Decision.PUBLISH, Language.DANISH));

    assertThat(counts.byFailedPack()).isEqualTo(Map.of("acme", 1L));
  }

  @Test
  void losesNothingWhenManyThreadsCount() {
    IntStream.range(0, 10_000)
        .parallel()
        .forEach(i -> counts.checked(outcome(Decision.BLOCK, Language.ENGLISH, ABUSE)));

    assertThat(counts.checks()).isEqualTo(10_000);
    assertThat(counts.byRule()).containsExactly(Map.entry(ABUSE, 10_000L));
  }

  private static CheckOutcome outcome(Decision decision, Language language, RuleId... rules) {
    return new CheckOutcome(decision, language, List.of(rules), List.of(), Duration.ofMillis(1));
  }
}

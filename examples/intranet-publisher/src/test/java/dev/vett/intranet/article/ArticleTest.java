package dev.vett.intranet.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.card.RuleId;
import dev.vett.core.card.Severity;
import dev.vett.core.card.Source;
import dev.vett.core.draft.Account;
import dev.vett.core.draft.Audience;
import dev.vett.core.draft.Channel;
import dev.vett.core.report.Decision;
import dev.vett.core.report.FailedPack;
import dev.vett.core.report.Report;
import dev.vett.core.report.Violation;
import dev.vett.core.text.Language;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {
  private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

  @Test
  void goesOutWhereAllPacksJudged() {
    assertThat(article().released(report(), NOW).status()).isEqualTo(Status.PUBLISHED);
  }

  @Test
  void isHeldWhereAPackCouldNotJudge() {
    Article held = article().released(report(new FailedPack("house", "it ran too long")), NOW);

    assertThat(held.status()).isEqualTo(Status.HELD);
    assertThat(held.remark()).isEqualTo("house");
  }

  @Test
  void anAuthorsReasonAnswersForAWarningButForNoBlocker() {
    Violation warning = violation(Severity.WARNING);
    Article justified = article().justified(List.of(warning), "We checked it.");

    assertThat(justified.acceptedBy(warning)).isEqualTo("anna");
    assertThat(justified.acceptedBy(violation(Severity.BLOCKER))).isNull();
  }

  private static Article article() {
    Content content =
        new Content(
            "", "Hej", Channel.INTRANET, Account.PERSONAL, Audience.INTERNAL, false, false, null);
    return Article.by("anna", content, NOW);
  }

  private static Violation violation(Severity severity) {
    return new Violation(
        RuleId.of("wording.price-promise"),
        severity,
        "Say no prices.",
        List.of(),
        new Source("Handbook", "1"),
        List.of());
  }

  private static Report report(FailedPack... failed) {
    return new Report(
        null,
        Decision.PUBLISH,
        Language.ENGLISH,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(failed));
  }
}

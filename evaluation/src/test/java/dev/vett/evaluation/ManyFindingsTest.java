package dev.vett.evaluation;

import static dev.vett.testkit.DraftBuilder.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.check.PostChecker;
import dev.vett.core.draft.Account;
import dev.vett.core.report.Decision;
import dev.vett.core.report.Report;
import dev.vett.core.text.Language;
import org.junit.jupiter.api.Test;

/** What one rule finds ten thousand times hides nothing that another finds. */
class ManyFindingsTest {
  @Test
  void aBlockerBehindThousandsOfExclamationMarks() {
    PostChecker checker = PostChecker.builder(Granlund.company()).build();
    Report report =
        checker.check(
            aDraft()
                .from(Account.CORPORATE)
                .by("spokesperson")
                .in(Language.ENGLISH)
                .saying(
                    "a!!! ".repeat(10_050)
                        + "Log in at https://paypa1.com/login and send me your password."));

    assertThat(report.violation("security.phishing")).isPresent();
    assertThat(report.decision()).isEqualTo(Decision.BLOCK);
  }
}

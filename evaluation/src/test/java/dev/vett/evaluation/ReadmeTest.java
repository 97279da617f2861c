package dev.vett.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.check.PostChecker;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Account;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Post;
import dev.vett.core.report.Decision;
import dev.vett.core.report.Report;
import dev.vett.core.report.Revision;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The example of the README, line by line. */
class ReadmeTest {
  @Test
  void aBlogPostThatNamesTheEmployerGetsADisclaimer() {
    Company company =
        Company.named("Granlund").country("SE").timeZone(ZoneId.of("Europe/Stockholm")).build();
    PostChecker checker = PostChecker.builder(company).build();

    Post post = Post.of(Channel.BLOG, "Fem år på Granlund i dag. Bäst är kaffet.");
    Author author = Author.of("employee", Account.PERSONAL);
    Draft draft = new Draft("d-1", post, author, OffsetDateTime.parse("2026-11-23T19:30:00+01:00"));

    Report report = checker.check(draft);
    assertThat(report.decision()).isEqualTo(Decision.REVISE);
    assertThat(report.violations())
        .extracting(violation -> violation.rule().toString())
        .containsExactly("disclaimer.personal-blog");

    Revision revision = checker.revise(draft);
    assertThat(revision.draft().post().text()).startsWith(post.text() + "\n\n");
    assertThat(revision.report().decision()).isEqualTo(Decision.PUBLISH);
    assertThat(revision.applied()).hasSize(1);
  }
}

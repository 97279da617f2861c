package dev.vett.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.draft.Account;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Post;
import dev.vett.core.report.Decision;
import dev.vett.core.report.Report;
import dev.vett.core.report.Revision;
import dev.vett.core.text.Language;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionJsonTest {
  @Test
  void writesTheDraftWhatWasAppliedAndWhatIsLeft() {
    Draft draft =
        new Draft(
            "d-1",
            Post.of(Channel.BLOG, "En fin dag."),
            Author.of("employee", Account.PERSONAL),
            OffsetDateTime.parse("2026-11-23T19:30:00+01:00"));
    Report report =
        new Report(
            "d-1",
            Decision.PUBLISH,
            Language.SWEDISH,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    String written = RevisionJson.write(new Revision(draft, List.of(), report));

    assertThat(written)
        .isEqualTo(
            "{\"draft\":"
                + DraftJson.write(draft)
                + ",\"applied\":[],\"report\":"
                + ReportJson.write(report)
                + "}");
  }
}

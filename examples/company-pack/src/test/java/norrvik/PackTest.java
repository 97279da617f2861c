package norrvik;

import static dev.vett.core.draft.Account.CORPORATE;
import static dev.vett.core.draft.Channel.MICROBLOG;
import static dev.vett.core.text.Language.SWEDISH;
import static dev.vett.testkit.DraftBuilder.aDraft;
import static dev.vett.testkit.VettAssertions.assertThat;

import dev.vett.core.card.Severity;
import dev.vett.core.check.PostChecker;
import dev.vett.core.company.Company;
import dev.vett.core.diff.PackDiff;
import dev.vett.core.draft.Draft;
import dev.vett.json.CompanyYaml;
import dev.vett.json.DraftLine;
import dev.vett.json.DraftLines;
import dev.vett.testkit.CheckedDraft;
import dev.vett.testkit.PackCoverage;
import dev.vett.testkit.PackTests;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PackTest {
  private static Company company;
  private static PackTests pack;

  @BeforeAll
  static void load() throws IOException {
    company = CompanyYaml.read(Path.of("company.yaml"));
    pack = PackTests.of(Path.of("pack")).forCompany(company);
  }

  @TestFactory
  Stream<DynamicNode> examples() {
    return pack.requiring(PackCoverage.atLeast(1, 1)).tests();
  }

  @Test
  void theEmbargoEndsOnTheFirstOfMarch() {
    String news = "Norrvik går ihop med Kustlinjen.";
    CheckedDraft before = pack.check(aDraft().in(SWEDISH).at("2027-02-28 23:59").saying(news));
    CheckedDraft after = pack.check(aDraft().in(SWEDISH).at("2027-03-01 00:00").saying(news));
    assertThat(before).flags("legal.merger").at("går ihop med").as(Severity.BLOCKER);
    assertThat(after).isSilentAbout("legal.merger");
  }

  @Test
  void thePressDeskMaySpeakOfAccidentsFromTheCompanysAccount() {
    String news = "Grundstötning med Ejdern i natt. Alla är i land.";
    assertThat(pack.check(aDraft().by("communications").from(CORPORATE).saying(news)))
        .isSilentAbout("safety.incident");
    assertThat(pack.check(aDraft().on(MICROBLOG).at("tuesday 10:15").saying(news)))
        .flags("safety.incident")
        .and()
        .flags("working-hours.social-media");
  }

  @Test
  void thePackChangesNothingElse() throws IOException {
    PostChecker without = PostChecker.builder(company).build();
    try (InputStream file = Files.newInputStream(Path.of("drafts.jsonl"))) {
      List<Draft> drafts =
          DraftLines.of(file).stream().map(line -> ((DraftLine.Ready) line).draft()).toList();
      assertThat(PackDiff.between(without, pack.checker(), drafts))
          .comparesAtLeast(5)
          .releasesNothing()
          .changesOnly("legal.merger", "safety.incident", "brand.nickname");
    }
  }
}

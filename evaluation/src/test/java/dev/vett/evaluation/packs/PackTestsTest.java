package dev.vett.evaluation.packs;

import static dev.vett.testkit.DraftBuilder.aDraft;
import static dev.vett.testkit.VettAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.vett.core.check.PostChecker;
import dev.vett.core.diff.PackDiff;
import dev.vett.core.draft.Draft;
import dev.vett.core.pack.RulePack;
import dev.vett.core.report.Decision;
import dev.vett.core.text.Language;
import dev.vett.testkit.CheckedDraft;
import dev.vett.testkit.DraftBuilder;
import dev.vett.testkit.PackCoverage;
import dev.vett.testkit.PackTests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kit says of packs that are wrong, and that it says nothing of one that is right. */
class PackTestsTest {
  private static final String WHEN = "when: {text: {all: [merger, employer]}}\n";
  private static final String EXAMPLES =
      """
      flag:
        - {language: sv, post: {text: "Granlunds fusion är klar."}, spans: [fusion]}
      silent:
        - {language: sv, post: {text: "Granlund är bra."}}
      """;

  @TempDir private Path temp;

  @Test
  void aSoundPackPasses() throws IOException {
    Assertions.assertThat(failures(acme(EXAMPLES))).isEmpty();
  }

  @Test
  void anExampleThatIsNotFlaggedSaysWhy() throws IOException {
    String wrong = EXAMPLES.replace("Granlunds fusion", "En fusion");
    assertThatOnlyFailureOf(acme(wrong))
        .startsWith("[")
        .contains(
            "/legal/merger/examples.yaml:2] legal.merger does not flag the draft:\n"
                + "  | En fusion är klar.\n"
                + "legal.merger did not fire:\n"
                + "  when.text.all: 'employer' is not in the post\n"
                + "seen in it:\n"
                + "  language sv, personal account, role employee, social-network,"
                + " 2026-11-22T19:00, free time\n")
        .contains("  merger: 'fusion'\n");
  }

  @Test
  void aNearMissThatIsFlaggedShowsWhere() throws IOException {
    String wrong = EXAMPLES.replace("Granlund är bra.", "Granlund gillar fusion.");
    assertThatOnlyFailureOf(acme(wrong))
        .contains(
            "examples.yaml:4] legal.merger flags the draft:\n  | ⟦Granlund⟧ gillar ⟦fusion⟧.\n");
  }

  @Test
  void aSpanThatTheFindingDoesNotTouchIsNamed() throws IOException {
    String wrong = EXAMPLES.replace("[fusion]", "[klar]");
    assertThatOnlyFailureOf(acme(wrong))
        .contains("legal.merger does not point at 'klar':\n  | ⟦Granlunds⟧ ⟦fusion⟧ är klar.\n");
  }

  @Test
  void aSuggestionThatLeadsElsewhereIsNamed() throws IOException {
    String wrong =
        EXAMPLES.replace("spans: [fusion]", "suggestion: replace, after: \"Allt är klart.\"");
    assertThatOnlyFailureOf(acme(wrong))
        .contains("legal.merger does not suggest first to replace, but delete");
    String after = wrong.replace("suggestion: replace", "suggestion: delete");
    assertThatOnlyFailureOf(acme(after))
        .contains("legal.merger leads to '")
        .contains("not to 'Allt är klart.'");
  }

  @Test
  void aRuleWithoutExamplesAndALexiconThatNothingMeetsAreNamed() throws IOException {
    CompanyPack pack = CompanyPack.acme(WHEN).with("lexicon/idle.sv.txt", "semla\n");
    List<String> failures = failures(pack);
    Assertions.assertThat(failures).hasSize(2);
    Assertions.assertThat(failures.get(0))
        .endsWith(
            "/legal/merger/examples.yaml has too few examples; write 1 more to flag in sv, 1 more to"
                + " leave silent in sv");
    Assertions.assertThat(failures.get(1))
        .startsWith("no example holds a term of ")
        .contains("/lexicon/idle.sv.txt")
        .contains("/lexicon/merger.sv.txt");
    Assertions.assertThat(failures(acme(EXAMPLES), PackCoverage.atLeast(2, 1).rulesOnly()))
        .singleElement()
        .asString()
        .endsWith("write 1 more to flag in sv");
  }

  @Test
  void aRuleThatIsNotWrittenYetSaysWhatIsMissing() throws IOException {
    CompanyPack pack =
        acme(EXAMPLES)
            .with(
                "legal/merger/rule.yaml",
                CompanyPack.CARD.replace("Du skriver om fusionen.", "…").replace("Memo 12", "…")
                    + WHEN);
    assertThatOnlyFailureOf(pack)
        .endsWith(
            "/legal/merger/rule.yaml is not written yet; write source.document, message (sv)");
  }

  @Test
  void aNewRuleFailsUntilItIsWritten() throws Exception {
    CompanyPack pack = new CompanyPack("acme");
    String folder = pack.in(temp).toString();
    Process vett =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.vett.cli.Main",
                "new-rule",
                "legal/merger",
                "--in",
                folder)
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("out").toFile())
            .start();
    Assertions.assertThat(vett.waitFor()).isZero();
    List<String> failures = failures(pack);
    Assertions.assertThat(failures).hasSize(2);
    Assertions.assertThat(failures.get(0))
        .endsWith(
            "/legal/merger/rule.yaml is not written yet; write source.document, source.place, title"
                + " (sv), message (sv), why (sv), suggestions[0].message (sv), when");
    Assertions.assertThat(failures.get(1))
        .endsWith("write 1 more to flag in sv, 1 more to leave silent in sv");
  }

  @Test
  void aRuleInDrlSaysWhichOfItsWordsAreAbsent() {
    CheckedDraft draft =
        PackTests.builtIn()
            .forCompany(CompanyPack.company())
            .check(aDraft().in(Language.SWEDISH).saying("Sjöstad Livs har fina tomater."));
    assertThat(draft).isSilentAbout("confidentiality.customer");
    assertThatThrownBy(() -> assertThat(draft).flags("confidentiality.customer"))
        .hasMessageContaining(
            "confidentiality.customer did not fire:\n"
                + "  its rule.drl names what is not in the post: business-detail,")
        .hasMessageContaining("  customer: 'Sjöstad Livs'\n");
    assertThatThrownBy(() -> assertThat(draft).isSilentAbout("confidentiality.custmer"))
        .hasMessage(
            "rule is 'confidentiality.custmer', which no pack has; did you mean"
                + " 'confidentiality.customer'?");
  }

  @Test
  void theWholeVerdictIsAskedFor() {
    PackTests builtIn = PackTests.builtIn().forCompany(CompanyPack.company());
    CheckedDraft harmless = builtIn.check(aDraft().in(Language.SWEDISH).saying("Semlan var god."));
    CheckedDraft insult = builtIn.check(aDraft().in(Language.SWEDISH).saying("Du är en idiot!"));
    assertThat(harmless).isSilent().decides(Decision.PUBLISH);
    assertThatThrownBy(() -> assertThat(insult).isSilent())
        .hasMessageStartingWith("flagged by harassment.abuse");
    assertThatThrownBy(() -> assertThat(insult).decides(Decision.PUBLISH))
        .hasMessageStartingWith("the decision is block, not publish");
  }

  @Test
  void theSilenceOfAPackThatFailsIsNoSilence() throws IOException {
    Path folder =
        CompanyPack.acme()
            .drl(
                "merger",
                "import dev.vett.core.draft.Post;",
                "rule \"legal.merger\" when Post() then throw new RuntimeException(); end\n")
            .in(temp);
    CheckedDraft draft =
        PackTests.trusted(folder).forCompany(CompanyPack.company()).check(aDraft().saying("Hej"));
    assertThatThrownBy(() -> assertThat(draft).isSilentAbout("legal.merger"))
        .hasMessageContaining("could not be judged by acme (rule \"legal.merger\" failed with");
  }

  @Test
  void aDiffNamesDraftRuleLanguageAndRole() throws IOException {
    PostChecker builtIn = PostChecker.builder(CompanyPack.company()).build();
    PostChecker with = builtIn.withPacks(List.of(RulePack.load(acme(EXAMPLES).in(temp))));
    List<Draft> drafts = new ArrayList<>();
    DraftBuilder swedish = aDraft().in(Language.SWEDISH).by("manager");
    drafts.add(swedish.saying("Granlund är bra."));
    drafts.add(swedish.saying("Granlunds fusion är klar."));
    PackDiff diff = PackDiff.between(builtIn, with, drafts);
    assertThat(diff).comparesAtLeast(2).releasesNothing().changesOnly("legal.merger");
    assertThatThrownBy(() -> assertThat(diff).flagsNothingNew())
        .hasMessage("1 newly flagged:\n  draft 2: legal.merger (sv, manager)");
    assertThatThrownBy(() -> assertThat(diff).comparesAtLeast(3))
        .hasMessage("2 drafts were compared, not 3 or more");
  }

  private static CompanyPack acme(String examples) {
    return CompanyPack.acme(WHEN).with("legal/merger/examples.yaml", examples);
  }

  private AbstractStringAssert<?> assertThatOnlyFailureOf(CompanyPack pack) throws IOException {
    return Assertions.assertThat(failures(pack)).singleElement(STRING);
  }

  private List<String> failures(CompanyPack pack) throws IOException {
    return failures(pack, PackCoverage.atLeast(1, 1));
  }

  private List<String> failures(CompanyPack pack, PackCoverage coverage) throws IOException {
    List<String> failures = new ArrayList<>();
    PackTests tests =
        PackTests.of(pack.in(temp)).forCompany(CompanyPack.company()).requiring(coverage);
    try (Stream<DynamicNode> nodes = tests.tests()) {
      nodes.forEach(node -> run(node, failures));
    }
    return failures;
  }

  private static void run(DynamicNode node, List<String> failures) {
    if (node instanceof DynamicContainer container) {
      container.getChildren().forEach(child -> run(child, failures));
    } else if (node instanceof DynamicTest test) {
      try {
        test.getExecutable().execute();
      } catch (Throwable failure) {
        failures.add(failure.getMessage());
      }
    }
  }
}

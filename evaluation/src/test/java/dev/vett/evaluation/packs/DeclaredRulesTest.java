package dev.vett.evaluation.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.check.PostChecker;
import dev.vett.core.draft.Draft;
import dev.vett.core.pack.RulePack;
import dev.vett.core.report.NotChecked;
import dev.vett.core.report.PackVersion;
import dev.vett.core.report.Passage;
import dev.vett.core.report.Report;
import dev.vett.core.report.Violation;
import dev.vett.json.DraftJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that a company declares in rule.yaml, from the file to the report. */
class DeclaredRulesTest {
  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      text: {all: merger} | Nu går fusionen igenom. | fusionen
      text: {all: merger} | Nu går allt igenom. | -
      text: {all: [merger, employer]} | Granlunds fusion är klar. | Granlunds;fusion
      text: {all: [merger, employer]} | Granlund är bra. En fusion är klar. | -
      text: {all: [merger, employer], within: draft} | Granlund är bra. En fusion är klar. | Granlund;fusion
      text: {any: [merger, customer]} | Sjöstad Livs hälsar. En fusion väntar. | Sjöstad Livs;fusion
      text: {all: merger, any: [customer, phone]} | Fusion! Ring 070-174 06 05 om fusionen. | 070-174 06 05;fusionen
      text: {all: merger, none: customer} | Fusion med Sjöstad Livs. Och fusionen i kören. | fusionen
      text: {all: merger, none: customer, within: draft} | Fusion med Sjöstad Livs. Och fusionen i kören. | -
      text: {all: merger} | Det blir ingen fusion. | fusion
      text: {all: merger, meant: true} | Det blir ingen fusion. | -
      text: {any: email} | Skriv till anna@granlund.example i dag. | anna@granlund.example
      text: {any: insult} | Du är en idiot. | idiot
      account: corporate | Hej | -
      account: personal | Hej | whole
      channel: [blog, microblog] | Hej | whole
      channel: blog | Hej | -
      role: [Employee] | Hej | whole
      role: manager | Hej | -
      audience: public | Hej | whole
      audience: [group, internal] | Hej | -
      group: none | Hej | whole
      group: [official, other] | Hej | -
      reply: false | Hej | whole
      reply: true | Hej | -
      language: sv | Hej på er allihop i stugan | whole
      language: [da, en] | Hej på er allihop i stugan | -
      from: 2026-11-23 | Hej | whole
      from: 2026-11-24 | Hej | -
      until: 2026-11-23 | Hej | whole
      until: 2026-11-22 | Hej | -
      until: 2026-11-23T10:15 | Hej | -
      from: 2026-11-23T10:15 | Hej | whole
      workingTime: true | Hej | whole
      workingTime: false | Hej | -
      textLength: {atMost: 3} | Hej | whole
      textLength: {atMost: 1} | 😀 | whole
      textLength: {atLeast: 4} | Hej | -
      """)
  void aCircumstanceHoldsOrNot(String when, String text, String found) throws IOException {
    Report report = checker("when: {" + when + "}\n").check(draft(text));
    List<Violation> own = own(report);
    if (found.equals("-")) {
      assertThat(own).isEmpty();
      return;
    }
    assertThat(own).hasSize(1);
    List<String> pieces = own.get(0).spans().stream().map(Passage::text).toList();
    assertThat(pieces).isEqualTo(found.equals("whole") ? List.of() : List.of(found.split(";", -1)));
    assertThat(report.failedPacks()).isEmpty();
  }

  @Test
  void anExcuseSilencesTheRule() throws IOException {
    PostChecker checker =
        checker(
            """
            when: {text: {all: merger}}
            unless:
              - {role: spokesperson}
              - {text: {any: customer}}
            """);
    assertThat(own(checker.check(draft("Fusion!")))).hasSize(1);
    assertThat(own(checker.check(draft("Fusion! Sjöstad Livs är med.")))).isEmpty();
  }

  @Test
  void oneOfSeveralAlternativesIsEnough() throws IOException {
    PostChecker checker = checker("when: [{text: {all: merger}}, {textLength: {atMost: 3}}]\n");
    assertThat(own(checker.check(draft("Fusionen kommer")))).hasSize(1);
    assertThat(own(checker.check(draft("Hej")))).hasSize(1);
    assertThat(own(checker.check(draft("Hejsan")))).isEmpty();
  }

  @Test
  void theSuggestionMendsTheFindingAndIsVerified() throws IOException {
    PostChecker checker = checker("when: {text: {all: merger}}\n");
    Violation violation = own(checker.check(draft("Snart fusion och semla."))).get(0);
    assertThat(violation.suggestions()).hasSize(1);
    assertThat(violation.suggestions().get(0).verified()).isTrue();
    assertThat(checker.revise(draft("Snart fusion och semla.")).draft().post().text())
        .isEqualTo("Snart och semla.");
  }

  @Test
  void theReportNamesThePacksAndWhatCouldNotBeJudged() throws IOException {
    PostChecker checker = checker("when: {text: {any: competitor}}\n");
    Report report = checker.check(draft("Hej"));
    assertThat(report.packs())
        .extracting(PackVersion::id)
        .containsExactly("nordic-guidance", "acme");
    assertThat(report.notChecked()).extracting(NotChecked::needs).contains("company.competitors");
  }

  @Test
  void aLexiconOfTheSameNameAddsToTheBuiltInOne() throws IOException {
    RulePack pack =
        RulePack.load(
            new CompanyPack("acme").with("lexicon/insult.sv.txt", "semlebulle\n").in(temp));
    Draft draft = draft("Du är en semlebulle.");
    String rule = "harassment.abuse";
    assertThat(CompanyPack.checker().check(draft).violation(rule)).isEmpty();
    assertThat(CompanyPack.checker(pack).check(draft).violation(rule)).isPresent();
  }

  @Test
  void anOverrideChangesARuleOfTheBuiltInPack() throws IOException {
    String header = "id: acme\nversion: 1.0.0\ntitle: {sv: Regler}\nlanguages: [sv]\noverrides:\n";
    Draft draft = draft("Du är en idiot.");
    RulePack off =
        RulePack.load(
            new CompanyPack("off")
                .with("pack.yaml", header + "  harassment.abuse: off\n")
                .in(temp));
    assertThat(CompanyPack.checker(off).check(draft).violation("harassment.abuse")).isEmpty();
    RulePack mild =
        RulePack.load(
            new CompanyPack("mild")
                .with(
                    "pack.yaml",
                    header + "  harassment.abuse: {severity: advice, message: {sv: Snälla.}}\n")
                .in(temp));
    Violation violation =
        CompanyPack.checker(mild).check(draft).violation("harassment.abuse").orElseThrow();
    assertThat(violation.message()).startsWith("Snälla. ");
  }

  @Test
  void aBrokenLineOfALexiconIsFoundBeforeTheFirstDraft() throws IOException {
    RulePack pack =
        RulePack.load(acme().with("lexicon/merger.sv.txt", "fusion\n<fusoin> nu\n").in(temp));
    assertThatThrownBy(() -> PostChecker.builder(CompanyPack.company()).pack(pack).build())
        .hasMessageContaining("acme/lexicon/merger.sv.txt:2 uses the unknown class <fusoin>");
  }

  private static CompanyPack acme() {
    return CompanyPack.acme("when: {text: {all: merger}}\n");
  }

  private PostChecker checker(String condition) throws IOException {
    return CompanyPack.checker(RulePack.load(CompanyPack.acme(condition).in(temp)));
  }

  private static List<Violation> own(Report report) {
    return report.violations().stream()
        .filter(violation -> violation.rule().toString().equals("legal.merger"))
        .toList();
  }

  static Draft draft(String text) {
    return DraftJson.read(
        "{\"post\": {\"text\": \""
            + text
            + "\", \"language\": \"sv\", \"channel\": \"microblog\"}, \"author\": {\"role\":"
            + " \"employee\", \"account\": \"personal\"}, \"time\":"
            + " \"2026-11-23T10:15:00+01:00\"}");
  }
}

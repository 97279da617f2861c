package dev.vett.evaluation;

import static dev.vett.testkit.DraftBuilder.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.card.SuggestionKind;
import dev.vett.core.check.PostChecker;
import dev.vett.core.report.Edit;
import dev.vett.core.report.Suggestion;
import dev.vett.core.report.Violation;
import dev.vett.core.text.Field;
import dev.vett.core.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What edits leave behind reads well, and does not keep what breaks the rule. */
class EditsTest {
  private static final PostChecker CHECKER = PostChecker.builder(Granlund.company()).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sjöstad Livs har inte betalat sin faktura. | En av våra kunder har inte betalat sin faktura.",
        "Suk. Sjöstad Livs har ikke betalt fakturaen sin. | Suk. En av kundene våre har ikke betalt fakturaen sin.",
        "Sukk. Sjöstad Livs har ikkje betalt fakturaen sin. | Sukk. Ein av kundane våre har ikkje betalt fakturaen sin.",
        "Sjöstad Livs har ikke betalt sin regning. | En af vores kunder har ikke betalt sin regning.",
        "Sjöstad Livs has not paid its invoice. | One of our customers has not paid its invoice.",
        "I dag sa Sjöstad Livs upp avtalet med oss. | I dag sa en av våra kunder upp avtalet med oss."
      })
  void keepTheCapitalOfASentence(String text, String revised) {
    assertThat(CHECKER.revise(aDraft().saying(text)).draft().post().text()).isEqualTo(revised);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Regn i dag. Får egentligen inte berätta, men vår nya app släpps i mars. | Regn i dag. [borttaget]",
        "Regn i dag. Må egentlig ikke sige det, men vores nye app kommer til marts. | Regn i dag. [fjernet]",
        "Regn i dag. Har egentlig ikke lov til å si det, men vi på jobben tester en ny app. | Regn i dag. [fjernet]",
        "Regn i dag. Eg har eigentleg ikkje lov å seie noko om jobben enno, men hald av ein laurdag. | Regn i dag. [fjerna]",
        "Rain today. I'm not supposed to say anything yet, but our new app is out in May. | Rain today. [removed]"
      })
  void takeOutTheSecretWithItsAdmission(String text, String revised) {
    assertThat(CHECKER.revise(aDraft().saying(text)).draft().post().text()).isEqualTo(revised);
  }

  @Test
  void takeAProjectOutWithItsSignAndBlank() {
    Violation secret =
        CHECKER
            .check(aDraft().saying("#ProjektAlbatross drar igång på måndag!"))
            .violation("confidentiality.business-secret")
            .orElseThrow();
    assertThat(secret.suggestions())
        .filteredOn(suggestion -> suggestion.kind() == SuggestionKind.DELETE)
        .flatExtracting(Suggestion::edits)
        .containsExactly(new Edit(new Span(Field.TEXT, 0, 18), ""));
    assertThat(secret.suggestions())
        .filteredOn(suggestion -> suggestion.kind() == SuggestionKind.REPLACE)
        .flatExtracting(Suggestion::edits)
        .containsExactly(new Edit(new Span(Field.TEXT, 0, 17), "[borttaget]"));
  }
}

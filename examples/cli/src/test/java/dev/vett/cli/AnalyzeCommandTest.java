package dev.vett.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnalyzeCommandTest {
  private static final String TEXT =
      "{\"id\": \"t-1\", \"language\": \"sv\", \"text\": \"😀 Igår ringde Anna Lindqvist. Mejla"
          + " info@kund.example, din 1d10t!\"}";

  @Test
  void showsWhatWasRead() throws Exception {
    Vett vett = Vett.run(TEXT + "\n\n" + TEXT, "analyze");

    assertThat(vett.err()).isEmpty();
    assertThat(vett.status()).isZero();
    assertThat(vett.out()).hasSize(2);
    assertThat(vett.out().get(0))
        .isEqualTo(vett.out().get(1))
        .startsWith(
            "{\"id\":\"t-1\",\"language\":{\"code\":\"sv\",\"margin\":1},"
                + "\"sentences\":[{\"start\":0,\"end\":30},")
        .contains(
            "{\"type\":\"person\",\"start\":15,\"end\":29,\"text\":\"Anna Lindqvist\","
                + "\"by\":\"model\"}")
        .contains("\"type\":\"email\",\"start\":37,\"end\":54")
        .contains("\"lexicon\":\"insult\"")
        .contains("\"start\":60,\"end\":65,\"folded\":true}")
        .contains("\"stance\":\"");
  }

  @Test
  void marksWhatWasReadForPeople() throws Exception {
    Vett vett = Vett.run(TEXT, "analyze", "--pretty");

    assertThat(String.join("\n", vett.out()))
        .startsWith("t-1  [sv, margin 1.00]  stance: ")
        .contains("| 😀 Igår ringde ⟦Anna Lindqvist⟧.")
        .contains("Anna Lindqvist: given-name, person (by model)")
        .contains("info@kund.example: email")
        .contains("insult (disguised)");
  }

  @Test
  void namesFindsOnceAndBesideTheirSentenceForPeople() throws Exception {
    String text = "{\"text\": \"Takk for hjelpa! Skriv til @kari_berg.\", \"language\": \"nb\"}";

    assertThat(Vett.run(text, "analyze", "--pretty").out())
        .containsSubsequence(
            "  | ⟦Takk for hjelpa⟧!",
            "      Takk for: acknowledgement",
            "  | ⟦Skriv til @kari_berg⟧.",
            "      Skriv til @kari_berg: other-contact")
        .doesNotContain("      Takk: acknowledgement");
  }

  @Test
  void aCompanyBringsItsOwnNames() throws Exception {
    String text = "{\"text\": \"Kul på Tallvik i dag, eller hur?\", \"language\": \"sv\"}";

    assertThat(Vett.run(text, "analyze", "--company", "company.yaml").out().get(0))
        .contains(
            "\"type\":\"organisation\",\"start\":7,\"end\":14,\"text\":\"Tallvik\",\"by\":\"list\"");
  }

  @Test
  void aLineThatCannotBeReadIsToldOfInItsPlace() throws Exception {
    Vett vett = Vett.run("{\"id\": \"a\", \"txt\": \"x\"}\n" + TEXT, "analyze");

    assertThat(vett.status()).isEqualTo(2);
    assertThat(vett.out().get(0))
        .startsWith("{\"id\":\"a\",\"error\":{\"code\":\"unknown-field\"")
        .contains("did you mean")
        .contains("\"line\":1");
    assertThat(vett.out().get(1)).startsWith("{\"id\":\"t-1\",\"language\"");
  }
}

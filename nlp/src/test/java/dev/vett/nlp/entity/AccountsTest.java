package dev.vett.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Mejla anna.b@firma.se. | EMAIL anna.b@firma.se",
        "åsa.öberg@företag.se, | EMAIL åsa.öberg@företag.se",
        "mailto:x@y.no | EMAIL x@y.no",
        "<kari@nrk.no> | EMAIL kari@nrk.no",
        "'ola@nordmann.no' | EMAIL ola@nordmann.no",
        "ola+liste@nordmann.example:hei | EMAIL ola+liste@nordmann.example",
        "hei @kajsa_berg! | MENTION @kajsa_berg",
        "@anna.karlsson. | MENTION @anna.karlsson",
        "@user@mastodon.example | MENTION @user@mastodon.example",
        "(@Åsa-Ö) | MENTION @Åsa-Ö",
        "#granlund! | HASHTAG #granlund",
        "#åäöæø_2 | HASHTAG #åäöæø_2",
        "#tindberg-prosjektet | HASHTAG #tindberg",
        "#2026mål | HASHTAG #2026mål"
      })
  void readsEach(String text, String found) {
    assertThat(Found.in(text)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "foo@bar",
        "a@b.c",
        "x@ och @ 5 samt @1337",
        "anna@firma..se",
        "#1 och #2026, C#sharp, &#39; och ##dubbel",
        "# rubrik",
        "user@localhost"
      })
  void leavesTheRest(String text) {
    assertThat(Found.in(text)).isEmpty();
  }

  @Test
  void knowsTheCompanysMailboxesAndThoseOfOffices() {
    assertThat(Found.traitsOfOnly("anna@granlund.example")).containsExactly(Trait.OWN);
    assertThat(Found.traitsOfOnly("anna@intra.granlund.example")).containsExactly(Trait.OWN);
    assertThat(Found.traitsOfOnly("PRESS@byra.example")).containsExactly(Trait.OWN, Trait.SHARED);
    assertThat(Found.traitsOfOnly("info@loppen.example")).containsExactly(Trait.SHARED);
    assertThat(Found.traitsOfOnly("anna@loppen.example")).isEmpty();
  }

  @Test
  void knowsTheCompanysAccounts() {
    assertThat(Found.traitsOfOnly("@Granlund")).containsExactly(Trait.OWN, Trait.CHANNEL);
    assertThat(Found.traitsOfOnly("@granlundfans")).isEmpty();
  }
}

package dev.vett.nlp.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisguiseTest {
  @ParameterizedTest
  @CsvSource({
    "1d10t, idiot",
    "idi0t, idiot",
    "pr0jekt, projekt",
    "alb4tr0ss, albatross",
    "idiooooot, idiot",
    "illvilligaaaa, illvilliga",
    "dummmmma, dumma",
    "іdіоt, idiot", // Cyrillic і and о
    "αlbatross, albatross"
  })
  void isSeenThrough(String written, String meant) {
    assertThat(Disguise.reveal(written)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"idiot", "glass", "kaffee", "2026", "привет!", "göteborg"})
  void isNotSeenWhereThereIsNone(String word) {
    assertThat(Disguise.reveal(word)).doesNotContain("idiot").doesNotContain(word);
  }

  @Test
  void diacriticsCanBeLeftOutOrSpelledOut() {
    assertThat(Disguise.withoutDiacritics("blåvalen")).isEqualTo("blavalen");
    assertThat(Disguise.spelledOut("kjærring")).isEqualTo("kjaerring");
  }

  @Test
  void lettersInsideAWordCanHaveChangedPlaces() {
    assertThat(Disguise.swapped("itne")).containsExactly("inte");
    assertThat(Disguise.swapped("aldirg")).contains("aldrig").doesNotContain("ladirg", "aldigr");
    assertThat(Disguise.swapped("oss")).isEmpty();
  }

  @Test
  void aWordWithoutEndHasNoLettersToSwap() {
    assertThat(Disguise.swapped("eyj".repeat(13))).isNotEmpty();
    assertThat(Disguise.swapped("eyj".repeat(14))).isEmpty();
  }
}

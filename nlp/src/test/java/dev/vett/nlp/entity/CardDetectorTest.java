package dev.vett.nlp.entity;

import static dev.vett.core.analysis.EntityType.CARD;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardDetectorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "4111111111111111",
        "5555 5555 5555 4444",
        "3782 822463 10005",
        "378282246310005",
        "3056 930902 5904",
        "6011111111111117",
        "3530111333300000"
      })
  void findsCards(String card) {
    assertThat(Found.in("Dra det på " + card + " 12/28, kod 123.")).containsExactly("CARD " + card);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111 1111 1111 1112",
        "1234 5678 1234 5670",
        "41111111111111111",
        "x4111111111111111",
        "4111111111111111-7",
        "4111 1111 1111",
        "SE45 5000 0000 0583 9825 7467",
        "Ordrenummer 4111111111111111",
        "490154203237518",
        "4006381333931"
      })
  void leavesTheRest(String text) {
    assertThat(Found.of(CARD, text)).isEmpty();
  }

  @Property(tries = 300)
  void findsCardsAndLeavesThemChanged(
      @ForAll @From("beginnings") String beginning,
      @ForAll @IntRange(max = 999_999_999) int rest,
      @ForAll @IntRange(max = 15) int place,
      @ForAll @IntRange(min = 1, max = 9) int by) {
    String card = CheckDigits.luhn(beginning + String.format("%09d", rest));
    assertThat(Found.of(CARD, "kort: " + spaced(card))).containsExactly(spaced(card));
    assertThat(Found.of(CARD, "kort: " + CheckDigits.changed(card, place, by))).isEmpty();
  }

  @Test
  void keepsTwoCardsApart() {
    assertThat(Found.of(CARD, "4111 1111 1111 1111 5555 5555 5555 4444")).hasSize(2);
  }

  @Provide
  Arbitrary<String> beginnings() {
    return Arbitraries.of("411111", "535522", "222155", "601100", "352800");
  }

  private static String spaced(String card) {
    return String.join(
        "\u00A0",
        card.substring(0, 4),
        card.substring(4, 8),
        card.substring(8, 12),
        card.substring(12));
  }
}

package dev.vett.nlp.fold;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShadowTest {
  @ParameterizedTest
  @CsvSource({
    "Åsa ÄR här, åsa är här",
    "id\u00ADiot, idiot",
    "id\u200Biot, idiot",
    "a\u0308r, är",
    "\uFF49\uFF44iot, idiot",
    "\uD835\uDCF2diot, idiot",
    "don\u2019t, don't",
    "\u00C6\u00D8, æø"
  })
  void readsThroughWhatIsInvisibleOrOnlyLooksDifferent(String text, String folded) {
    assertThat(Shadow.fold(text)).isEqualTo(folded);
  }

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll String text) {
    assertThat(Shadow.fold(Shadow.fold(text))).isEqualTo(Shadow.fold(text));
  }

  @Property
  void offsetsLieInTheOriginalAndNeverGoBack(@ForAll String text) {
    Shadow shadow = Shadow.of(text);
    int before = 0;
    for (int i = 0; i < shadow.length(); i++) {
      assertThat(shadow.start(i)).isBetween(before, text.length());
      assertThat(shadow.end(i)).isBetween(shadow.start(i) + 1, text.length());
      before = shadow.start(i);
    }
  }
}

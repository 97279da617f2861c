package dev.vett.nlp.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinaryNamesTest {
  /** A hotel and a wave, both ordinary words. */
  private static final TextReader READER =
      new OpenNlpTextAnalyzer()
          .reader(List.of(), Company.named("Kvist").customers(List.of("Hotel Bølgen")).build());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hotel Bølgens ordre kom i går.",
        "Hotel Bølgen klager.",
        "Vi leverede til Hotel Bølgen i går."
      })
  void aLaterCapitalTellsANameOfSeveralWords(String text) {
    assertThat(named(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hotel bølgen skreg over døren.", "Bølgen tog hotel og havn."})
  void ordinaryWordsAreNoName(String text) {
    assertThat(named(text)).isFalse();
  }

  private static boolean named(String text) {
    return READER.read(text, null).keywords().stream()
        .anyMatch(word -> word.lexicon().equals("customer"));
  }
}

package dev.vett.nlp.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NounUseTest {
  /** Tall is a pine and vik a bay. */
  private static final TextReader READER =
      new OpenNlpTextAnalyzer().reader(List.of(), Company.named("Tallvik").build());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi badade i en tallvik och fikade sen",
        "Vi fann ei lita tallvik der ungane bada",
        "det var stilla i tallviken i kväll",
        "Tallviken glittrade",
        "Alle tallvikene her er fulle av maneter",
        "De byggede en hytte i en skøn tallvik"
      })
  void aCompoundIsNoNameWhereItIsUsedAsANoun(String text) {
    assertThat(named(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jag jobbar på tallvik",
        "tallvik är bäst",
        "en på tallvik sa det",
        "tallviks app er nede",
        "Jag badade vid vår Tallvik",
        "#tallviken",
        "ring tallvikkontoret"
      })
  void elsewhereItIsTheName(String text) {
    assertThat(named(text)).isTrue();
  }

  private static boolean named(String text) {
    return READER.read(text, null).keywords().stream()
        .anyMatch(word -> word.lexicon().equals("employer"));
  }
}

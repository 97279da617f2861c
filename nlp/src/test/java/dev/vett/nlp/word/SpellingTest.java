package dev.vett.nlp.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({"i d i o t, idiot", "I-D-I-O-T, idiot", "idi-ot, idiot", "i😀d😀i😀o😀t, idiot"})
  void joinsWhatWasParted(String text, String word) {
    assertThat(words(text)).contains(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"två ord", "ett - två", "4-5", "a b", "tal, tal"})
  void leavesTheRestApart(String text) {
    assertThat(words(text)).isEmpty();
  }

  private static List<String> words(String text) {
    return Spelling.in(WordScanner.scan(text, List.of(), List.of())).stream()
        .map(Spelling::word)
        .toList();
  }
}

package dev.vett.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTableTest {
  @Test
  void givesTheWeightsThatItWasBuiltOfAfterWritingAndReading() throws IOException {
    Map<Long, double[]> weights = new HashMap<>();
    for (int i = 0; i < 5000; i++) {
      weights.put(LetterGrams.hash("=word" + i), new double[] {0.1 * (i % 50), -1, 0, 0.5, 12});
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LanguageTable.of(weights).write(out);

    LanguageTable table = LanguageTable.read(new ByteArrayInputStream(out.toByteArray()));

    assertThat(table.size()).isEqualTo(5000);
    int[] scores = new int[LanguageTable.LANGUAGES];
    table.addTo(scores, new long[] {LetterGrams.hash("=word42")}, 1);
    assertThat(scores).containsExactly(42, -10, 0, 5, 120);
    table.addTo(scores, new long[] {LetterGrams.hash("=unknown")}, 1);
    assertThat(scores).containsExactly(42, -10, 0, 5, 120);
  }

  @Test
  void tellsAWordFromTheSameLetters() {
    assertThat(LetterGrams.hash("=och")).isNotEqualTo(LetterGrams.hash("och"));
  }

  @Test
  void walkingNamesWhatTrainingNames() {
    Letters letters = new Letters("En ö!", 100);
    letters.readTo(100);
    Map<Long, String> named = new HashMap<>();
    LetterGrams.walk(
        letters,
        0,
        letters.length(),
        (hash, start, end, word) ->
            named.put(hash, (word ? LetterGrams.WORD : "") + letters.between(start, end)));

    assertThat(named.values())
        .contains("=en", "=ö", " e", " en", " en ", " en ö", "en ö ")
        .doesNotContain("e", "=", "= ");
    named.forEach((hash, name) -> assertThat(LetterGrams.hash(name)).isEqualTo(hash));
  }

  @Test
  void refusesWhatIsNoModel() {
    assertThatThrownBy(() -> LanguageTable.read(new ByteArrayInputStream(new byte[20])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damaged");
  }
}

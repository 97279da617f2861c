package dev.vett.nlp.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.text.Field;
import dev.vett.core.text.Language;
import dev.vett.core.text.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final List<Keyword> KEYWORDS = List.of(keyword("praise"), keyword("product"));

  @Test
  void countsEachFeatureOnceThoughItComesOften() {
    String text = "hej hej hej hej hej";
    WeightTable table = table(text, List.of());

    assertThat(Tally.of(text, Language.SWEDISH, table).label())
        .isEqualTo(table.label(TextFeatures.of(text, Language.SWEDISH, List.of())));
    assertThat(Tally.of("hej hej", Language.SWEDISH, table).label().margin())
        .isCloseTo(Tally.of(text, Language.SWEDISH, table).label().margin(), within(0.05));
  }

  @Test
  void saysWithTermsWhatAllFeaturesSayTogether() {
    for (String text : List.of("Vilken kanonlampa!", "x", "", "en ny bok ".repeat(300))) {
      WeightTable table = table(text, KEYWORDS);
      Tally tally = Tally.of(text, Language.SWEDISH, table);

      Label together = table.label(TextFeatures.of(text, Language.SWEDISH, KEYWORDS));
      assertThat(tally.label(KEYWORDS)).isEqualTo(together).isEqualTo(tally.label(KEYWORDS));
      assertThat(tally.label(List.of())).isEqualTo(tally.label()).isNotEqualTo(together);
    }
  }

  @Test
  void saysTheSameOfWordsThatItRemembers() {
    String tail = "abcdefghijklmnopqrstuvwxyz".repeat(5);
    for (String text : List.of("hej hejsan hejdå svejs", "Hej HEJ hej' " + tail + " " + tail)) {
      WeightTable table = table(text, List.of());
      Label all = table.label(TextFeatures.of(text, Language.SWEDISH, List.of()));

      assertThat(Tally.of(text, Language.SWEDISH, table).label()).isEqualTo(all);
      assertThat(Tally.of(text, Language.SWEDISH, table).label()).isEqualTo(all);
      Tally.of("svejsan " + text + " hejsvejs", Language.SWEDISH, table);
      assertThat(Tally.of(text, Language.SWEDISH, table).label()).isEqualTo(all);
    }
  }

  /** A table that knows every other feature of a text, and weighs each a little otherwise. */
  private static WeightTable table(String text, List<Keyword> keywords) {
    Map<Long, double[]> weights = new HashMap<>();
    long[] words = TextFeatures.of(text, Language.SWEDISH, List.of());
    for (int i = 0; i < words.length; i += 2) {
      weights.put(words[i], new double[] {0.01 * (i % 7), 0.01 * (i % 5)});
    }
    Arrays.stream(LexiconFeatures.of(keywords))
        .forEach(feature -> weights.put(feature, new double[] {0.2, -0.3}));
    weights.put(1L, new double[] {1, 1});
    return WeightTable.of(List.of("none", "some"), weights);
  }

  private static Keyword keyword(String lexicon) {
    return new Keyword(lexicon, "line", new Span(Field.TEXT, 0, 1), 0, false, false, false, null);
  }
}

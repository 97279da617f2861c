package dev.vett.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import dev.vett.nlp.ProcessorTime;
import dev.vett.nlp.word.Range;
import dev.vett.nlp.word.WordScanner;
import dev.vett.nlp.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The bounds are generous, since tests share their machine; benchmarks measure closer. */
class VocabularyScaleTest {
  private static final int ROUNDS = 300;
  private static final double MOST_TIMES_AS_LONG = 4;
  private static final String TEXT =
      ("I dag hade vi en lång och trevlig dag på kontoret, och sedan gick några av oss ut på"
              + " stan för att äta. Det regnade lite, men ingen brydde sig om det. ")
          .repeat(2);

  @Test
  void costsOfATextDoNotGrowWithTheNumberOfTerms() {
    Vocabulary few = vocabulary(100);
    Vocabulary many = vocabulary(100_000);
    Words words = WordScanner.scan(TEXT, List.of(new Range(0, TEXT.length())), List.of());
    double timesAsLong =
        ProcessorTime.timesAsLong(
            () -> find(many, words), () -> find(few, words), MOST_TIMES_AS_LONG, ROUNDS);
    assertThat(timesAsLong).isLessThanOrEqualTo(MOST_TIMES_AS_LONG);
  }

  private static void find(Vocabulary vocabulary, Words words) {
    for (int i = 0; i < 10; i++) {
      assertThat(Matcher.find(vocabulary, words, index -> true, List.of()).list()).isEmpty();
    }
  }

  private static Vocabulary vocabulary(int terms) {
    Random random = new Random(terms);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < terms; i++) {
      lines.add(word(random) + " " + word(random));
    }
    return Vocabulary.of(
        Language.SWEDISH, List.of(new Lexicon("made-up", Language.SWEDISH, "made-up", lines)));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder("q");
    for (int letter = 0; letter < 9; letter++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }
}

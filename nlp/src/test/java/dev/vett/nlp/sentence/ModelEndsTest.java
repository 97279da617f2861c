package dev.vett.nlp.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.nlp.models.ModelFiles;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/** What the trained model says of a text, asked block by block. */
class ModelEndsTest {
  private static final SentenceModel MODEL =
      ModelFiles.read("sentences.sv.bin", SentenceModel::new);

  private static final List<String> WORDS =
      List.of(
          "kl.",
          "5.",
          "12.",
          "A.",
          "J.",
          "Karlsson",
          "Den",
          "och",
          "t.ex.",
          "1.",
          "kommer.",
          "Vi",
          "(ja.)",
          "\"Nej.\"",
          "slut!",
          "Nu?",
          "...",
          "f.d.",
          "chef.",
          "\n",
          "internationaliseringen");

  @Property(tries = 200)
  void isWhatItSaysOfTheWholeText(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder words = new StringBuilder();
    int count = 1 + random.nextInt(400);
    for (int i = 0; i < count; i++) {
      words.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
    }
    String text = words.toString();
    BitSet whole = new BitSet();
    for (Span span : new SentenceDetectorME(MODEL).sentPosDetect(text)) {
      whole.set(span.getEnd() - 1);
    }

    ModelEnds ends = new ModelEnds(text, () -> MODEL);

    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '.') {
        assertThat(ends.has(i)).as("at %d", i).isEqualTo(whole.get(i));
      }
    }
  }
}

package dev.vett.nlp.sentence;

import java.util.BitSet;
import java.util.function.Supplier;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/**
 * The end marks of one text that the trained model takes for ends of sentences.
 *
 * <p>The model looks at the words next to a mark only. So it is asked for a block of the text at a
 * time, and not at all for blocks that nobody asks about.
 */
final class ModelEnds {
  private static final int BLOCK = 256;

  /** How much text around a block the model gets: room for the words next to its first mark. */
  private static final int AROUND = 192;

  private final String text;
  private final Supplier<SentenceModel> model;
  private final BitSet ends = new BitSet();
  private final BitSet asked = new BitSet();
  private @Nullable SentenceDetectorME detector;

  ModelEnds(String text, Supplier<SentenceModel> model) {
    this.text = text;
    this.model = model;
  }

  /** Tells whether the model takes the end mark at a position for the end of a sentence. */
  boolean has(int mark) {
    int block = mark / BLOCK;
    if (!asked.get(block)) {
      ask(block);
      asked.set(block);
    }
    return ends.get(mark);
  }

  private void ask(int block) {
    int start = block * BLOCK;
    int end = Math.min(text.length(), start + BLOCK);
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    for (Span span : detector().sentPosDetect(text.substring(from, to))) {
      int mark = from + span.getEnd() - 1;
      if (mark >= start && mark < end) {
        ends.set(mark);
      }
    }
  }

  private SentenceDetectorME detector() {
    SentenceDetectorME known = detector;
    if (known == null) {
      known = new SentenceDetectorME(model.get());
      detector = known;
    }
    return known;
  }
}

package dev.vett.nlp.sentence;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Supplier;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/**
 * The end marks of one text that the trained model takes for ends of sentences.
 *
 * <p>The model looks at the word of a mark and its neighbours only. So it is asked for a block of
 * the text at a time, and not at all for blocks that nobody asks about.
 */
final class ModelEnds {
  private static final int BLOCK = 256;

  /**
   * How much text around a block the model gets. Two words and their blanks on one side of a mark
   * seldom take as much; where they do, the model sees a part of them.
   */
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
    Span[] spans = detector().sentPosDetect(text.substring(from, to));
    // the last one may end there only because the text was cut off
    int count = to < text.length() ? spans.length - 1 : spans.length;
    for (Span span : Arrays.asList(spans).subList(0, Math.max(0, count))) {
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

package dev.vett.nlp.read;

import dev.vett.core.analysis.Sentence;
import dev.vett.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Runs of neighbouring sentences, about as long as the posts that classifiers were trained on. */
final class Stretches {
  /** In UTF-16 code units; a sentence that is longer is a stretch of its own. */
  private static final int LONGEST = 400;

  private Stretches() {}

  static List<List<Sentence>> of(List<Sentence> sentences) {
    List<List<Sentence>> stretches = new ArrayList<>();
    List<Sentence> stretch = new ArrayList<>();
    int length = 0;
    for (Sentence sentence : sentences) {
      Span span = sentence.span();
      int own = span.end() - span.start();
      if (!stretch.isEmpty() && length + own > LONGEST) {
        stretches.add(List.copyOf(stretch));
        stretch.clear();
        length = 0;
      }
      stretch.add(sentence);
      length += own;
    }
    if (!stretch.isEmpty()) {
      stretches.add(List.copyOf(stretch));
    }
    return stretches;
  }
}

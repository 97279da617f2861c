package dev.vett.nlp.read;

import dev.vett.core.analysis.Sentence;
import dev.vett.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Runs of neighbouring sentences, about as long as the posts that classifiers were trained on. */
final class Passages {
  /** In UTF-16 code units; a sentence that is longer is a passage of its own. */
  private static final int LONGEST = 400;

  private Passages() {}

  static List<List<Sentence>> of(List<Sentence> sentences) {
    List<List<Sentence>> passages = new ArrayList<>();
    List<Sentence> passage = new ArrayList<>();
    int length = 0;
    for (Sentence sentence : sentences) {
      Span span = sentence.span();
      int own = span.end() - span.start();
      if (!passage.isEmpty() && length + own > LONGEST) {
        passages.add(List.copyOf(passage));
        passage.clear();
        length = 0;
      }
      passage.add(sentence);
      length += own;
    }
    if (!passage.isEmpty()) {
      passages.add(List.copyOf(passage));
    }
    return passages;
  }
}

package dev.vett.nlp.training;

import java.util.List;

/**
 * A sentence of a corpus.
 *
 * @param text the sentence as it was written, or its tokens joined by blanks
 * @param tokens its tokens
 * @param tags for each token its name tag, such as {@code B-PER} or {@code O}
 */
record TaggedSentence(String text, List<String> tokens, List<String> tags) {
  TaggedSentence {
    tokens = List.copyOf(tokens);
    tags = List.copyOf(tags);
  }

  /** Tells whether the text shows which tokens were written together. */
  boolean isRaw() {
    return !text.equals(String.join(" ", tokens));
  }
}

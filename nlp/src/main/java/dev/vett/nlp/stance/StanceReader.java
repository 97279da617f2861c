package dev.vett.nlp.stance;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.Stance;
import java.util.List;

/** Decides what a text is to the one whom it addresses. */
public final class StanceReader {
  private static final String TROLLING = "trolling";
  private static final String CRITICISM = "criticism";
  private static final String PRAISE = "praise";
  private static final String QUESTION = "question";

  private StanceReader() {}

  /** Returns the stance that the terms of a text speak for. */
  public static Stance of(List<Keyword> keywords) {
    if (has(keywords, TROLLING)) {
      return Stance.TROLLING;
    }
    if (has(keywords, CRITICISM)) {
      return Stance.CRITICISM;
    }
    if (has(keywords, PRAISE)) {
      return Stance.PRAISE;
    }
    return has(keywords, QUESTION) ? Stance.QUESTION : Stance.NEUTRAL;
  }

  private static boolean has(List<Keyword> keywords, String lexicon) {
    return keywords.stream()
        .anyMatch(keyword -> keyword.lexicon().equals(lexicon) && keyword.meant());
  }
}

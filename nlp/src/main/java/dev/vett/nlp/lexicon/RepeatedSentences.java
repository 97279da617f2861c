package dev.vett.nlp.lexicon;

/**
 * The sentences of a text that stand in an earlier one too, so that a search would find in them
 * what it found there.
 */
public final class RepeatedSentences {
  private final SearchedText text;
  private final SearchedText before;
  private final int[] places;

  private RepeatedSentences(SearchedText text, SearchedText before, int[] places) {
    this.text = text;
    this.before = before;
    this.places = places;
  }

  /** Finds the sentences of a text that stand in an earlier one. */
  public static RepeatedSentences of(SearchedText text, SearchedText before) {
    boolean parted = text.isParted() && before.isParted();
    return new RepeatedSentences(text, before, parted ? text.in(before) : new int[0]);
  }

  SearchedText text() {
    return text;
  }

  SearchedText before() {
    return before;
  }

  /** Returns for each sentence its number in the earlier text, or {@link SearchedText#NONE}. */
  int[] places() {
    return places;
  }
}

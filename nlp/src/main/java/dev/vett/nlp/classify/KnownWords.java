package dev.vett.nlp.classify;

import org.jspecify.annotations.Nullable;

/**
 * What a table knows of the runs of letters in the words that were met last.
 *
 * <p>Most words of most texts are the same few thousand, and each has ten runs that lie apart in a
 * table of megabytes. Threads may overwrite one another's entries: each is whole, and one that is
 * gone is made anew.
 */
final class KnownWords {
  /** About 8,000 words, of some 400 bytes each. */
  private static final int BITS = 13;

  private final @Nullable Runs[] kept = new Runs[1 << BITS];

  /**
   * The runs of one word that a table knows.
   *
   * @param word the word's hash, in place of the word itself: texts are not kept
   * @param places the place of each in the table
   * @param weights their weights, which lie side by side here
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Runs(long word, int[] places, byte[] weights) {}

  /** Returns the runs of a word, or null where it was not met of late. */
  @Nullable Runs of(long word) {
    Runs found = kept[slot(word)];
    return found != null && found.word() == word ? found : null;
  }

  void keep(Runs runs) {
    kept[slot(runs.word())] = runs;
  }

  private static int slot(long word) {
    return (int) ((word * 0x9e3779b97f4a7c15L) >>> (Long.SIZE - BITS));
  }
}

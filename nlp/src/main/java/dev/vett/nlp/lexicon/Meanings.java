package dev.vett.nlp.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * What the words that were met last stand for.
 *
 * <p>Most words of most texts are the same few thousand. Threads may overwrite one another's
 * entries: each is whole, and one that is gone is made anew.
 */
final class Meanings {
  /** About 16,000 words: the words of texts repeat, but each text has some that few others have. */
  private static final int BITS = 14;

  private final @Nullable Meaning[] kept = new Meaning[1 << BITS];

  /** Returns what a word stands for, or null where it was not met of late. */
  @Nullable Meaning of(long hash) {
    Meaning found = kept[slot(hash)];
    return found != null && found.hash() == hash ? found : null;
  }

  void keep(Meaning meaning) {
    kept[slot(meaning.hash())] = meaning;
  }

  private static int slot(long hash) {
    return (int) (hash >>> (Long.SIZE - BITS));
  }
}

package dev.vett.nlp.lexicon;

import dev.vett.nlp.word.Words;

/**
 * Which symbols each sentence may hold, so that most terms are passed over without a search.
 *
 * <p>It errs on one side only: a symbol that a sentence holds is never denied.
 */
final class Presence {
  private static final int LONGS = 16;
  private static final int BITS = LONGS * Long.SIZE;
  private static final int SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(BITS);

  private final long[] seen;
  private boolean blurred;

  Presence(Words words) {
    int last = words.size() == 0 ? 0 : words.get(words.size() - 1).sentence();
    int signs = words.emoji().size();
    int lastSign = signs == 0 ? 0 : words.emoji().get(signs - 1).sentence();
    seen = new long[(Math.max(last, lastSign) + 1) * LONGS];
  }

  void add(int symbol, int sentence) {
    int bit = bit(symbol);
    seen[sentence * LONGS + bit / Long.SIZE] |= 1L << bit;
  }

  /** Gives up: something reaches over the end of a sentence, and terms may do so along it. */
  void blur() {
    blurred = true;
  }

  /** Tells whether a sentence may hold something for each of these items. */
  boolean mayHold(Item[] items, int sentence) {
    for (Item item : items) {
      if (!mayHold(item.symbols(), sentence * LONGS)) {
        return blurred;
      }
    }
    return true;
  }

  private boolean mayHold(int[] symbols, int start) {
    for (int symbol : symbols) {
      int bit = bit(symbol);
      if ((seen[start + bit / Long.SIZE] & (1L << bit)) != 0) {
        return true;
      }
    }
    return false;
  }

  private static int bit(int symbol) {
    return (symbol * 0x9e3779b1) >>> SHIFT;
  }
}

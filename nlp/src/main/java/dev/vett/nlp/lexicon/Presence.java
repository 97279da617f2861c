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

  /** Tells whether something reaches over the end of a sentence. */
  boolean isBlurred() {
    return blurred;
  }

  /** Tells whether a sentence may hold a symbol. */
  boolean mayHold(int symbol, int sentence) {
    int bit = bit(symbol);
    return (seen[sentence * LONGS + bit / Long.SIZE] & (1L << bit)) != 0;
  }

  /** Tells whether a sentence may hold any of these symbols. */
  boolean mayHold(int[] symbols, int sentence) {
    for (int symbol : symbols) {
      if (mayHold(symbol, sentence)) {
        return true;
      }
    }
    return false;
  }

  private static int bit(int symbol) {
    return (symbol * 0x9e3779b1) >>> SHIFT;
  }
}

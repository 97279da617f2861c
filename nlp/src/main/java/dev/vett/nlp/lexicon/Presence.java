package dev.vett.nlp.lexicon;

import dev.vett.nlp.word.Words;

/**
 * Which symbols each sentence may hold, so that most terms are passed over without a search.
 *
 * <p>It errs on one side only: a symbol that a sentence holds is never denied. Each has two bits,
 * so that lists of symbols seldom have both of one by accident.
 */
final class Presence {
  private static final int LONGS = 32;

  /** How far a hash is shifted for the first of a symbol's two bits, and its place in there. */
  private static final int FIRST = Integer.SIZE - Integer.numberOfTrailingZeros(LONGS);

  private static final int FIRST_BIT = FIRST - 6;
  private static final int SECOND_BIT = FIRST_BIT - 6;

  private final long[] seen;
  private boolean blurred;

  Presence(Words words) {
    int last = words.size() == 0 ? 0 : words.get(words.size() - 1).sentence();
    int signs = words.emoji().size();
    int lastSign = signs == 0 ? 0 : words.emoji().get(signs - 1).sentence();
    seen = new long[(Math.max(last, lastSign) + 1) * LONGS];
  }

  void add(int symbol, int sentence) {
    int hash = hash(symbol);
    int base = sentence * LONGS;
    seen[base + (hash >>> FIRST)] |= 1L << (hash >>> FIRST_BIT);
    seen[base + (hash & LONGS - 1)] |= 1L << (hash >>> SECOND_BIT);
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
    int hash = hash(symbol);
    int base = sentence * LONGS;
    return (seen[base + (hash >>> FIRST)] >>> (hash >>> FIRST_BIT)
            & seen[base + (hash & LONGS - 1)] >>> (hash >>> SECOND_BIT)
            & 1)
        != 0;
  }

  /**
   * Tells whether a sentence may hold any of several symbols.
   *
   * @param lists lists of symbols, each behind their number
   * @param place where the list begins
   */
  boolean mayHoldAny(int[] lists, int place, int sentence) {
    int last = place + lists[place];
    for (int i = place + 1; i <= last; i++) {
      if (mayHold(lists[i], sentence)) {
        return true;
      }
    }
    return false;
  }

  private static int hash(int symbol) {
    int hash = symbol * 0x9e3779b1;
    return hash ^ (hash >>> 15);
  }
}

package dev.vett.nlp.language;

/**
 * What the language model looks at: whole words, and runs of two to five letters and blanks.
 *
 * <p>Each is named by a hash of 64 bits, so that reading a text makes no strings. Training names
 * them by the text itself, with {@link #WORD} before a word, and {@link #hash} ties the two.
 */
public final class LetterGrams {
  /** The mark before a word, which tells it from a run of the same letters. */
  public static final char WORD = '=';

  static final int SHORTEST = 2;
  static final int LONGEST = 5;

  private static final long GRAM_SEED = 0xcbf29ce484222325L;
  private static final long WORD_SEED = 0x9ae16a3b2f90404fL;
  private static final long PRIME = 0x100000001b3L;

  private LetterGrams() {}

  /** Takes one after the other. */
  public interface Taker {
    /**
     * Takes a word or a run of letters.
     *
     * @param hash its name in a trained table
     * @param start where it starts among the letters
     * @param end where it ends
     * @param word whether it is a whole word
     */
    void take(long hash, int start, int end, boolean word);
  }

  /** Gives each word and run that ends after one position and at or before another. */
  public static void walk(Letters letters, int from, int to, Taker taker) {
    long word = WORD_SEED;
    int wordStart = from;
    for (int start = from; start < to; start++) {
      char first = letters.at(start);
      if (first == ' ') {
        if (start > wordStart) {
          taker.take(mix(word), wordStart, start, true);
        }
        word = WORD_SEED;
        wordStart = start + 1;
      } else {
        word = (word ^ first) * PRIME;
      }
      long gram = (GRAM_SEED ^ first) * PRIME;
      int last = Math.min(to, start + LONGEST);
      for (int end = start + 1; end < last; end++) {
        gram = (gram ^ letters.at(end)) * PRIME;
        taker.take(mix(gram), start, end + 1, false);
      }
    }
  }

  /** Returns the hash of a word or run that training named. */
  public static long hash(String name) {
    boolean word = name.charAt(0) == WORD;
    long hash = word ? WORD_SEED : GRAM_SEED;
    for (int index = word ? 1 : 0; index < name.length(); index++) {
      hash = (hash ^ name.charAt(index)) * PRIME;
    }
    return mix(hash);
  }

  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return mixed ^ (mixed >>> 32);
  }
}

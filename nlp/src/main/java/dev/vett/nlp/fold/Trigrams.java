package dev.vett.nlp.fold;

import java.util.Arrays;

/** Which three letters listed words may begin or end with, so that most words are passed over. */
public final class Trigrams {
  /** How many letters are looked at. */
  public static final int LENGTH = 3;

  private static final int BITS = 1 << 15;

  private final long[] seen;

  /** Creates an empty set. */
  public Trigrams() {
    this(new long[BITS / Long.SIZE]);
  }

  private Trigrams(long[] seen) {
    this.seen = seen;
  }

  /** Returns the set that gave these {@link #bits}. */
  public static Trigrams of(long[] bits) {
    return new Trigrams(Arrays.copyOf(bits, BITS / Long.SIZE));
  }

  /** Returns the set as bits, to be stored. */
  public long[] bits() {
    return seen.clone();
  }

  /** Adds three letters. */
  public void add(char first, char second, char third) {
    int bit = bit(first, second, third);
    seen[bit / Long.SIZE] |= 1L << bit;
  }

  /** Tells whether three letters may be among those that were added. */
  public boolean has(char first, char second, char third) {
    int bit = bit(first, second, third);
    return (seen[bit / Long.SIZE] & (1L << bit)) != 0;
  }

  private static int bit(char first, char second, char third) {
    int hash = ((first * 0x1f35 + second) * 0x1f35 + third) * 0x9e3779b1;
    return hash >>> (Integer.SIZE - 15);
  }
}

package dev.vett.nlp.fold;

import java.util.Arrays;

/**
 * The hashes of one word and of each of its beginnings.
 *
 * <p>Tables of words are searched by these 64 bits, so that no part of a word is copied to be
 * looked up. One object serves one thread, word after word.
 */
public final class Hashes {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long MIXER = 0xd6e8feb86659fd93L;

  private long[] beginnings = new long[32];
  private String word = "";

  /** Creates an object that holds the hashes of an empty word. */
  public Hashes() {
    beginnings[0] = BASIS;
  }

  /** Returns the hash of a whole word. */
  public static long of(String word) {
    return mix(rolled(word, 0, word.length()));
  }

  /** Returns the hash of a word that is read from its last letter to its first. */
  public static long ofReversed(String word) {
    long hash = BASIS;
    for (int i = word.length() - 1; i >= 0; i--) {
      hash = next(hash, word.charAt(i));
    }
    return mix(hash);
  }

  /** Takes the next word. */
  public void take(String next) {
    int length = next.length();
    if (beginnings.length <= length) {
      beginnings = Arrays.copyOf(beginnings, Math.max(length + 1, beginnings.length * 2));
    }
    long hash = BASIS;
    for (int i = 0; i < length; i++) {
      hash = next(hash, next.charAt(i));
      beginnings[i + 1] = hash;
    }
    word = next;
  }

  /** Returns the word whose hashes these are. */
  public String word() {
    return word;
  }

  /** Returns the number of letters of the word. */
  public int length() {
    return word.length();
  }

  /** Returns the hash of the first letters of the word. */
  public long beginning(int letters) {
    return mix(beginnings[letters]);
  }

  /** Returns where a hash starts that letters are added to one by one. */
  public static long start() {
    return BASIS;
  }

  /** Adds a letter to a hash. */
  public static long next(long hash, char letter) {
    return (hash ^ letter) * PRIME;
  }

  /** Finishes a hash that letters were added to. */
  public static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * MIXER;
    return mixed ^ (mixed >>> 29);
  }

  private static long rolled(String word, int from, int to) {
    long hash = BASIS;
    for (int i = from; i < to; i++) {
      hash = next(hash, word.charAt(i));
    }
    return hash;
  }
}

package dev.vett.nlp.classify;

/**
 * The hashes of 64 bits that name features. Trained models hold them: they must stay as they are.
 */
final class FeatureHash {
  /** The hash of no characters. */
  static final long EMPTY = 0xcbf29ce484222325L;

  private FeatureHash() {}

  static long of(String word) {
    long hash = EMPTY;
    for (int i = 0; i < word.length(); i++) {
      hash = step(hash, word.charAt(i));
    }
    return hash;
  }

  /** Returns the hash of what was hashed and one more character. */
  static long step(long hash, char unit) {
    long mixed = (hash ^ unit) * 0x100000001b3L;
    return mixed ^ (mixed >>> 29);
  }

  /** Returns the hash of a kind of feature and up to two things that make it up. */
  static long mix(long kind, long one, long two) {
    long hash = kind * 0x9e3779b97f4a7c15L;
    hash = (hash ^ one) * 0xff51afd7ed558ccdL;
    hash = ((hash ^ (hash >>> 32)) + two) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 32);
  }
}

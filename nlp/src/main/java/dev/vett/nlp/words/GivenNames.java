package dev.vett.nlp.words;

import dev.vett.nlp.models.ModelFiles;

/** The first names that are common in the Nordic and English-speaking countries. */
public final class GivenNames {
  private GivenNames() {}

  /** Tells whether a word is a first name, in any case; many are ordinary words as well. */
  public static boolean contains(CharSequence word) {
    return Shipped.NAMES.contains(word);
  }

  /** Returns how long the longest beginning of a word is that is a first name; 0 where none is. */
  public static int longestBeginning(CharSequence word) {
    return Shipped.NAMES.longestBeginning(word);
  }

  private static final class Shipped {
    private static final HashedWords NAMES = ModelFiles.read("given-names.bin", HashedWords::read);
  }
}

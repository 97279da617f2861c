package dev.vett.nlp.words;

import dev.vett.nlp.models.ModelFiles;

/** The family names that are common in the Nordic and English-speaking countries. */
public final class FamilyNames {
  private FamilyNames() {}

  /** Tells whether a word is a family name, in any case; many are ordinary words as well. */
  public static boolean contains(CharSequence word) {
    return Shipped.NAMES.contains(word);
  }

  private static final class Shipped {
    private static final HashedWords NAMES = ModelFiles.read("family-names.bin", HashedWords::read);
  }
}

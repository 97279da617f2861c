package dev.vett.nlp.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * What one word stands for in one vocabulary, wherever it is met.
 *
 * @param hash the word's hash, in place of the word itself: texts are not kept
 * @param plain the symbols of the word as written
 * @param base those of the word without a possessive ending with apostrophe
 * @param bare those of the word once its missing diacritics are given back
 * @param disguised whether it shows a sign of a disguise
 * @param beneath those of what may stand beneath a disguise or a slip; null until a text asks
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Meaning(
    long hash, int[] plain, int[] base, int[] bare, boolean disguised, int @Nullable [] beneath) {
  Meaning withBeneath(int[] symbols) {
    return new Meaning(hash, plain, base, bare, disguised, symbols);
  }
}

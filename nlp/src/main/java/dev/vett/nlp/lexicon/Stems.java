package dev.vett.nlp.lexicon;

import dev.vett.core.text.Language;
import java.util.List;
import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/** Stemmers, and the plain endings of words that are too short to be stemmed safely. */
final class Stems {
  private static final List<String> SWEDISH =
      List.of(
          "s", "n", "t", "r", "en", "et", "ar", "er", "or", "na", "ens", "ets", "arna", "erna",
          "orna", "de", "a");
  private static final List<String> DANISH =
      List.of("s", "n", "t", "r", "en", "et", "er", "ne", "ens", "ets", "erne", "de", "te", "e");
  private static final List<String> NORWEGIAN =
      List.of(
          "s", "n", "t", "r", "en", "et", "er", "ne", "a", "ar", "ane", "ene", "ens", "ets", "de",
          "te", "e", "i");
  private static final List<String> ENGLISH = List.of("s", "es", "ed", "d", "ing", "er");

  private Stems() {}

  /** Returns a new stemmer, for use by one thread. */
  static Stemmer stemmer(Language language) {
    return new SnowballStemmer(
        switch (language) {
          case SWEDISH -> SnowballStemmer.ALGORITHM.SWEDISH;
          case DANISH -> SnowballStemmer.ALGORITHM.DANISH;
          case BOKMAL, NYNORSK -> SnowballStemmer.ALGORITHM.NORWEGIAN;
          case ENGLISH -> SnowballStemmer.ALGORITHM.ENGLISH;
        });
  }

  /** Returns the endings that a short word takes. */
  static List<String> endings(Language language) {
    return switch (language) {
      case SWEDISH -> SWEDISH;
      case DANISH -> DANISH;
      case BOKMAL, NYNORSK -> NORWEGIAN;
      case ENGLISH -> ENGLISH;
    };
  }
}

package dev.vett.nlp.lexicon;

import dev.vett.core.text.Language;
import opennlp.tools.stemmer.Stemmer;
import org.jspecify.annotations.Nullable;

/** A stemmer that is made when the first word needs it; for use by one thread. */
final class LazyStemmer {
  private final Language language;
  private @Nullable Stemmer stemmer;

  LazyStemmer(Language language) {
    this.language = language;
  }

  String stem(String word) {
    Stemmer known = stemmer;
    if (known == null) {
      known = Stems.stemmer(language);
      stemmer = known;
    }
    return known.stem(word).toString();
  }
}

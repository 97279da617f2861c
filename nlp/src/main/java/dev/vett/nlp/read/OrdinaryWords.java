package dev.vett.nlp.read;

import dev.vett.core.text.Language;
import dev.vett.nlp.word.Words;
import dev.vett.nlp.words.WordList;
import java.util.BitSet;
import java.util.Set;

/** Tells which words of a text are ordinary ones; each is looked up once at most. */
final class OrdinaryWords {
  private static final Language[] EVERYWHERE = Language.values();
  private static final byte UNKNOWN = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final Words words;
  private final Language[] languages;
  private final byte[] here;

  OrdinaryWords(Words words, Set<Language> languages) {
    this.words = words;
    this.languages = languages.toArray(Language[]::new);
    this.here = new byte[words.size()];
  }

  /** Tells whether a word is ordinary in one of the languages that the text is read with. */
  boolean has(int index) {
    if (here[index] == UNKNOWN) {
      here[index] = isIn(languages, words.get(index).form()) ? YES : NO;
    }
    return here[index] == YES;
  }

  /** Returns which words are English ones and not ordinary in the languages of the text. */
  BitSet onlyEnglish() {
    WordList list = WordList.of(Language.ENGLISH);
    BitSet english = new BitSet(words.size());
    for (int i = 0; i < words.size(); i++) {
      if (!has(i) && list.contains(words.get(i).form())) {
        english.set(i);
      }
    }
    return english;
  }

  /** Tells whether a word is ordinary in any language that Vett knows. */
  static boolean anywhere(String word) {
    return isIn(EVERYWHERE, word);
  }

  private static boolean isIn(Language[] languages, String word) {
    int hash = WordList.hash(word);
    for (Language language : languages) {
      if (WordList.of(language).contains(hash)) {
        return true;
      }
    }
    return false;
  }
}

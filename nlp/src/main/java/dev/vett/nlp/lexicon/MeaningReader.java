package dev.vett.nlp.lexicon;

import dev.vett.core.text.Language;
import dev.vett.nlp.fold.Disguise;
import dev.vett.nlp.fold.Hashes;
import dev.vett.nlp.word.Word;
import dev.vett.nlp.words.WordList;
import java.util.List;

/** Looks up what words stand for, by one thread; what was met of late is not looked up again. */
final class MeaningReader {
  /** Shorter revealed words are accidents. */
  static final int SHORTEST_REVEALED = 4;

  /** Shorter unknown words are too near to too many listed ones. */
  private static final int SHORTEST_SWAPPED = 8;

  private static final List<Language> LANGUAGES = List.of(Language.values());

  private final Symbols symbols;
  private final Meanings kept;
  private final Language language;
  private final LazyStemmer stemmer;
  private final Hashes hashes = new Hashes();
  private final SymbolBuffer buffer = new SymbolBuffer();

  MeaningReader(Vocabulary vocabulary) {
    this.symbols = vocabulary.symbols();
    this.kept = vocabulary.meanings();
    this.language = vocabulary.language();
    this.stemmer = new LazyStemmer(language);
  }

  /** Returns what a word stands for, without what may stand beneath it. */
  Meaning of(Word word) {
    String form = word.form();
    long hash = Hashes.of(form);
    Meaning known = kept.of(hash);
    if (known == null) {
      known = new Meaning(hash, plain(form), base(word), bare(form), Disguise.isLikely(form), null);
      kept.keep(known);
    }
    return known;
  }

  /** Returns the symbols of what may stand beneath a word: a disguise, or a slip of the fingers. */
  int[] beneath(String form, Meaning meaning) {
    int[] known = meaning.beneath();
    if (known == null) {
      if (meaning.disguised()) {
        Disguise.reveal(form).forEach(this::addRevealed);
      } else {
        addShortBare(form);
        boolean listed = meaning.plain().length > 0;
        addSwapped(form, !listed && form.length() >= SHORTEST_SWAPPED);
      }
      known = buffer.take();
      kept.keep(meaning.withBeneath(known));
    }
    return known;
  }

  /** Returns the symbols of a word that stands in no text, but may be meant. */
  int[] revealed(String meant) {
    addRevealed(meant);
    return buffer.take();
  }

  /** Returns the symbols of an emoji. */
  int[] ofEmoji(String form) {
    symbols.ofEmoji(form, buffer);
    return buffer.take();
  }

  private int[] plain(String form) {
    hashes.take(form);
    symbols.of(hashes, stemmer, buffer);
    return buffer.take();
  }

  private int[] base(Word word) {
    boolean possessive = word.form().indexOf('\'') >= 0 && !word.base().equals(word.form());
    return possessive ? plain(word.base()) : buffer.take();
  }

  private int[] bare(String form) {
    hashes.take(form);
    symbols.ofBare(hashes, buffer);
    return buffer.take();
  }

  private void addRevealed(String meant) {
    if (meant.length() >= SHORTEST_REVEALED) {
      hashes.take(meant);
      symbols.of(hashes, stemmer, buffer);
      symbols.ofBare(hashes, buffer);
    }
  }

  private void addShortBare(String form) {
    if (!isOrdinaryAnywhere(form)) {
      hashes.take(form);
      symbols.ofShortBare(hashes, buffer);
    }
  }

  /**
   * Adds what an unknown word means once two letters that changed places are put right: an ordinary
   * word, or else what a lexicon has, which knows compounds that no word list does.
   */
  private void addSwapped(String form, boolean anyListed) {
    List<String> swapped = Disguise.swapped(form);
    WordList known = WordList.of(language);
    for (String meant : swapped) {
      if (known.contains(meant) && !isOrdinaryAnywhere(form)) {
        addRevealed(meant);
        return;
      }
    }
    if (anyListed && !isOrdinaryAnywhere(form)) {
      for (String meant : swapped) {
        hashes.take(meant);
        symbols.ofSwapped(hashes, stemmer, buffer);
      }
    }
  }

  private static boolean isOrdinaryAnywhere(String form) {
    int hash = WordList.hash(form);
    for (Language language : LANGUAGES) {
      if (WordList.of(language).contains(hash)) {
        return true;
      }
    }
    return false;
  }
}

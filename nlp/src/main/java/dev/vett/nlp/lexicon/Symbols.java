package dev.vett.nlp.lexicon;

import dev.vett.core.text.Language;
import dev.vett.nlp.fold.Disguise;
import dev.vett.nlp.fold.Hashes;
import dev.vett.nlp.fold.Trigrams;
import dev.vett.nlp.word.Emoji;
import java.io.IOException;
import java.util.List;

/**
 * Which symbols a word of one language stands for: itself, its stem, how it begins and ends.
 *
 * <p>Symbols are added while lexicons are compiled; after that it is safe for use by many threads.
 */
final class Symbols {
  /** Stems that are shorter, or that lost more, join words that have nothing to do with another. */
  private static final int SHORTEST_STEM = 4;

  private static final int LONGEST_ENDING = 4;

  /** Shorter words take no endings. */
  private static final int SHORTEST_INFLECTED = 3;

  /** Shorter words have too many neighbours once their diacritics are gone. */
  private static final int SHORTEST_BARE = 5;

  /** Words that are this short count without their diacritics where no other word is meant. */
  private static final int SHORT_BARE = 4;

  /** Shorter parts of words come about wherever two letters change places. */
  private static final int SHORTEST_SWAPPED_AFFIX = 6;

  private final Language language;
  private final LazyStemmer stemmer;
  private final Endings endings;
  private final SymbolLists exact = new SymbolLists();
  private final SymbolLists inflected = new SymbolLists();
  private final SymbolLists stems = new SymbolLists();
  private final SymbolLists bare = new SymbolLists();
  private final SymbolLists shortBare = new SymbolLists();
  private final SymbolLists emoji = new SymbolLists();
  private final Affixes prefixes = new Affixes();
  private final Affixes suffixes = new Affixes();
  private final Affixes infixes = new Affixes();
  private final Affixes barePrefixes = new Affixes();
  private final Affixes bareSuffixes = new Affixes();
  private Trigrams stemTrigrams = new Trigrams();

  Symbols(Language language) {
    this.language = language;
    this.stemmer = new LazyStemmer(language);
    this.endings = Endings.of(language);
  }

  /** Adds a word with its mark, such as {@code kund*}, as a new symbol. */
  void add(String marked, int id) {
    if (Emoji.end(marked, 0) > 0) {
      emoji.add(Hashes.of(marked), id);
      return;
    }
    boolean begins = marked.startsWith("*");
    boolean ends = marked.endsWith("*") && marked.length() > 1;
    if (begins && ends) {
      infixes.add(marked.substring(1, marked.length() - 1), id);
    } else if (ends) {
      String prefix = marked.substring(0, marked.length() - 1);
      prefixes.add(prefix, id);
      bare(prefix).forEach(plain -> barePrefixes.add(plain, id));
    } else if (begins) {
      addSuffix(marked.substring(1), id);
    } else if (marked.startsWith("=")) {
      exact.add(Hashes.of(marked.substring(1)), id);
      addBare(marked.substring(1), id);
    } else {
      addInflected(marked, id);
    }
  }

  /** Gives back the room that was kept for more symbols. */
  void trim() {
    lists().forEach(SymbolLists::trim);
    affixes().forEach(Affixes::trim);
  }

  void write(ArrayOutput out) {
    lists().forEach(lists -> lists.write(out));
    affixes().forEach(affixes -> affixes.write(out));
    out.array(stemTrigrams.bits());
  }

  /** Reads trimmed symbols. */
  static Symbols read(Language language, ArrayInput in) throws IOException {
    Symbols symbols = new Symbols(language);
    for (SymbolLists lists : symbols.lists()) {
      lists.read(in);
    }
    for (Affixes affixes : symbols.affixes()) {
      affixes.read(in);
    }
    symbols.stemTrigrams = Trigrams.of(in.longs());
    return symbols;
  }

  private List<SymbolLists> lists() {
    return List.of(exact, inflected, stems, bare, shortBare, emoji);
  }

  private List<Affixes> affixes() {
    return List.of(prefixes, suffixes, infixes, barePrefixes, bareSuffixes);
  }

  /** Adds the symbol of an emoji to a buffer, where a lexicon has it. */
  void ofEmoji(String form, SymbolBuffer buffer) {
    emoji.addTo(buffer, Hashes.of(form));
  }

  /** Adds each symbol that a word as written stands for. */
  void of(Hashes form, LazyStemmer own, SymbolBuffer buffer) {
    whole(form, own, buffer);
    affixes(form.word(), 1, buffer);
  }

  /** Adds each symbol that a word stands for in which two letters were put right. */
  void ofSwapped(Hashes form, LazyStemmer own, SymbolBuffer buffer) {
    whole(form, own, buffer);
    affixes(form.word(), SHORTEST_SWAPPED_AFFIX, buffer);
  }

  private void whole(Hashes form, LazyStemmer own, SymbolBuffer buffer) {
    int length = form.length();
    int mark = buffer.size();
    exact.addTo(buffer, form.beginning(length));
    if (length > SHORTEST_INFLECTED) {
      endings.cut(
          form.word(), SHORTEST_INFLECTED, stem -> inflected.addTo(buffer, form.beginning(stem)));
    }
    buffer.sortFrom(mark);
    if (mayHaveStem(form)) {
      stems.addTo(buffer, Hashes.of(own.stem(form.word())));
    }
  }

  /** Adds each symbol that a word stands for once its missing diacritics are given back. */
  void ofBare(Hashes form, SymbolBuffer buffer) {
    int length = form.length();
    if (length >= SHORTEST_BARE) {
      int mark = buffer.size();
      bare.addTo(buffer, form.beginning(length));
      endings.cut(form.word(), SHORTEST_BARE, stem -> bare.addTo(buffer, form.beginning(stem)));
      buffer.sortFrom(mark);
      barePrefixes.walk(form.word(), 0, 1, buffer);
      bareSuffixes.walk(form.word(), length - 1, -1, buffer);
    }
  }

  /** Adds each symbol of a short listed word that a word stands for without its diacritics. */
  void ofShortBare(Hashes form, SymbolBuffer buffer) {
    int length = form.length();
    if (length == SHORT_BARE) {
      shortBare.addTo(buffer, form.beginning(length));
    } else if (length > SHORT_BARE && shortBare.has(form.beginning(SHORT_BARE))) {
      endings.cut(
          form.word(),
          SHORT_BARE,
          stem -> {
            if (stem == SHORT_BARE) {
              shortBare.addTo(buffer, form.beginning(stem));
            }
          });
    }
  }

  /**
   * Tells whether a word's stem may be listed, so that few words have to be stemmed.
   *
   * <p>A stem begins with the same three letters as its word. In the Nordic languages it is even a
   * beginning of the word; English changes letters at the end of it.
   */
  private boolean mayHaveStem(Hashes form) {
    String word = form.word();
    if (word.length() < SHORTEST_STEM
        || !stemTrigrams.has(word.charAt(0), word.charAt(1), word.charAt(2))) {
      return false;
    }
    if (language == Language.ENGLISH) {
      return true;
    }
    for (int length = SHORTEST_STEM; length <= word.length(); length++) {
      if (stems.has(form.beginning(length))) {
        return true;
      }
    }
    return false;
  }

  private void affixes(String form, int shortest, SymbolBuffer buffer) {
    prefixes.walk(form, 0, 1, shortest, buffer);
    suffixes.walk(form, form.length() - 1, -1, shortest, buffer);
    if (!infixes.isEmpty()) {
      for (int i = 0; i < form.length(); i++) {
        infixes.walk(form, i, 1, shortest, buffer);
      }
    }
  }

  private void addInflected(String word, int id) {
    exact.add(Hashes.of(word), id);
    addBare(word, id);
    String stem = stemmer.stem(word);
    if (stem.length() >= SHORTEST_STEM && word.length() - stem.length() <= LONGEST_ENDING) {
      stems.add(Hashes.of(stem), id);
      stemTrigrams.add(stem.charAt(0), stem.charAt(1), stem.charAt(2));
      addBare(stem, id);
    } else if (word.length() >= SHORTEST_INFLECTED) {
      inflected.add(Hashes.of(word), id);
    }
  }

  private void addSuffix(String suffix, int id) {
    addEndings(suffixes, suffix, id);
    bare(suffix).forEach(plain -> addEndings(bareSuffixes, plain, id));
  }

  private void addEndings(Affixes affixes, String suffix, int id) {
    String backwards = new StringBuilder(suffix).reverse().toString();
    affixes.add(backwards, id);
    for (String ending : Stems.endings(language)) {
      affixes.add(new StringBuilder(ending).reverse() + backwards, id);
    }
  }

  private void addBare(String word, int id) {
    String plain = Disguise.withoutDiacritics(word);
    if (plain.length() == SHORT_BARE && !plain.equals(word)) {
      shortBare.add(Hashes.of(plain), id);
    }
    bare(word).forEach(one -> bare.add(Hashes.of(one), id));
  }

  /** Returns how a word is written without its diacritics, where that is another word. */
  private static List<String> bare(String word) {
    String plain = Disguise.withoutDiacritics(word);
    String spelled = Disguise.spelledOut(word);
    boolean isPlain = plain.length() < SHORTEST_BARE || plain.equals(word);
    boolean isSpelled = spelled.length() < SHORTEST_BARE || spelled.equals(word);
    if (isPlain) {
      return isSpelled ? List.of() : List.of(spelled);
    }
    return isSpelled ? List.of(plain) : List.of(plain, spelled);
  }
}

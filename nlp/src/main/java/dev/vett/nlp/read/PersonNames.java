package dev.vett.nlp.read;

import dev.vett.nlp.word.Between;
import dev.vett.nlp.word.Word;
import dev.vett.nlp.word.Words;
import dev.vett.nlp.words.GivenNames;
import java.util.BitSet;
import java.util.Set;

/**
 * Finds persons by their given names, and other names by their capitals.
 *
 * <p>A given name that is an ordinary word too counts only inside a sentence or before a surname.
 * Where a text has no capitals at all, given names that are no ordinary words count in lower case.
 * In a sentence that is all in capitals, an ordinary word is never part of a name.
 */
final class PersonNames {
  private static final int SHORTEST_LOWER = 4;

  /** A longer word in capitals is loud. */
  private static final int LONGEST_ABBREVIATION = 4;

  /** A shorter given name among nothing but capitals is more likely an abbreviation. */
  private static final int SHORTEST_SHOUTED = 3;

  private static final Set<String> NICKNAMES = Set.copyOf(WordFile.words("nicknames.txt"));
  private static final Set<String> AMBIGUOUS =
      Set.copyOf(WordFile.words("names-that-are-words.txt"));
  private static final Set<String> DATES = Set.copyOf(WordFile.words("days-and-months.txt"));
  private static final Set<String> MONTHS = Set.copyOf(WordFile.words("months-that-are-names.txt"));
  private static final Set<String> BEFORE_MONTHS = Set.copyOf(WordFile.words("before-months.txt"));

  private final Words words;
  private final OrdinaryWords ordinary;
  private final boolean caseless;
  private final BitSet shouted;

  /** The row that was met last: a long one is not read anew for each of its words. */
  private int rowFrom = 1;

  private int rowEnd;

  PersonNames(Words words, OrdinaryWords ordinary) {
    this.words = words;
    this.ordinary = ordinary;
    this.caseless = !hasCapital(words);
    this.shouted = shouted(words);
  }

  /** Returns the sentences of which every word is in capitals. */
  private static BitSet shouted(Words words) {
    BitSet shouted = new BitSet(0);
    BitSet others = new BitSet(0);
    for (Word word : words.list()) {
      if (word.shape() == Word.Shape.UPPER) {
        shouted.set(word.sentence());
      } else if (word.shape() != Word.Shape.NUMBER
          && word.tag() == Word.Tag.NONE
          && word.form().length() > 1) {
        others.set(word.sentence());
      }
    }
    shouted.andNot(others);
    return shouted;
  }

  private boolean isShouted(int index) {
    return shouted.get(words.get(index).sentence());
  }

  /** Tells whether a word may be part of a name though its sentence is all in capitals. */
  private boolean standsOut(int index) {
    String form = words.get(index).form();
    return form.length() >= SHORTEST_SHOUTED && !OrdinaryWords.anywhere(form);
  }

  private static boolean hasCapital(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).capital()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the border after the person's name that begins at a word, or -1. */
  int personEnd(int index) {
    Word word = words.get(index);
    boolean lower = word.shape() == Word.Shape.LOWER;
    if (word.tag() != Word.Tag.NONE || (lower && !caseless) || !isGiven(nominative(word))) {
      return -1;
    }
    if (lower) {
      boolean counts = word.form().length() >= SHORTEST_LOWER && !ordinary.has(index);
      return counts ? index + 1 : -1;
    }
    if (isShouted(index) && !standsOut(index)) {
      return -1;
    }
    int end = rowEnd(index + 1);
    boolean doubtful =
        (AMBIGUOUS.contains(word.base()) && words.beginsSentence(index))
            || (ordinary.has(index) && allCapitals(index))
            || isDate(index);
    return doubtful && end == index + 1 ? -1 : end;
  }

  /** English writes days and months with a capital; some are names, too. */
  private boolean isDate(int index) {
    String name = nominative(words.get(index));
    return DATES.contains(name)
        || (MONTHS.contains(name)
            && index > 0
            && BEFORE_MONTHS.contains(words.get(index - 1).form()));
  }

  /** Returns the border after the row of capitalised words that begins at a word, or -1. */
  int properEnd(int index) {
    if (!isProper(index)) {
      return -1;
    }
    return rowEnd(index + 1);
  }

  /** Returns the border behind the words of a name that go on at a border. */
  private int rowEnd(int from) {
    if (from < rowFrom || from > rowEnd) {
      rowFrom = from;
      rowEnd = from;
      while (rowEnd < words.size() && goesOn(rowEnd) && !words.beginsSentence(rowEnd)) {
        rowEnd++;
      }
    }
    return rowEnd;
  }

  private boolean isProper(int index) {
    Word word = words.get(index);
    return word.capital()
        && word.tag() == Word.Tag.NONE
        && word.form().length() > 1
        && !isPronoun(word)
        && !(words.beginsSentence(index) && ordinary.has(index))
        && !(isShouted(index) && !standsOut(index));
  }

  private boolean goesOn(int index) {
    Word word = words.get(index);
    boolean near = (words.between(index) & ~(Between.BLANK | Between.DASH)) == 0;
    return near
        && (word.shape() == Word.Shape.CAPITALISED || isAbbreviation(word))
        && word.tag() == Word.Tag.NONE
        && !isPronoun(word)
        && !isShouted(index);
  }

  /** Firms are often named so: Brøndlund VVS, Lövholm Bygg AB. */
  private static boolean isAbbreviation(Word word) {
    int length = word.form().length();
    return word.shape() == Word.Shape.UPPER && length > 1 && length <= LONGEST_ABBREVIATION;
  }

  /** English writes "I" with a capital everywhere, "I'm" and "I've" too. */
  private static boolean isPronoun(Word word) {
    String form = word.form();
    return form.length() > 2 && form.startsWith("i'");
  }

  private boolean allCapitals(int index) {
    return words.get(index).shape() == Word.Shape.UPPER;
  }

  private static boolean isGiven(String name) {
    return GivenNames.contains(name) || NICKNAMES.contains(name);
  }

  private static String nominative(Word word) {
    String base = word.base();
    boolean known = isGiven(base);
    return !known && base.endsWith("s") ? base.substring(0, base.length() - 1) : base;
  }
}

package dev.vett.nlp.word;

import java.util.ArrayList;
import java.util.List;

/**
 * A word spelled out letter by letter, as in {@code i d i o t}, or parted by one hyphen.
 *
 * @param word the word that the letters make
 * @param from border before its first letter
 * @param to border after its last letter
 */
public record Spelling(String word, int from, int to) {
  /** Fewer single letters in a row make no word. */
  private static final int SHORTEST = 4;

  /** Returns all words that are spelled out, and what two neighbours make together. */
  public static List<Spelling> in(Words words) {
    List<Spelling> found = new ArrayList<>(0);
    Spelling last = null;
    int from = 0;
    while (from < words.size()) {
      int to = from + 1;
      while (to < words.size() && goesOn(words, to)) {
        to++;
      }
      if (to - from >= SHORTEST) {
        Spelling here = new Spelling(joined(words, from, to), from, to);
        if (last != null && last.to() == from) {
          found.add(new Spelling(last.word() + here.word(), last.from(), to));
        }
        last = here;
        found.add(here);
        if (to - from > SHORTEST) {
          // a word of one letter, such as the article in "a", may stand beside the spelled one
          found.add(new Spelling(joined(words, from + 1, to), from + 1, to));
          found.add(new Spelling(joined(words, from, to - 1), from, to - 1));
        }
      }
      from = to;
    }
    addHyphened(words, found);
    return found;
  }

  private static void addHyphened(Words words, List<Spelling> found) {
    for (int index = 1; index < words.size(); index++) {
      if (words.between(index) == Between.DASH) {
        String joined = joined(words, index - 1, index + 1);
        if (joined.length() >= SHORTEST && joined.chars().allMatch(Character::isLetter)) {
          found.add(new Spelling(joined, index - 1, index + 1));
        }
      }
    }
  }

  /** Tells whether a word is spelled on from the word before it, be it in another sentence. */
  public static boolean goesOn(Words words, int index) {
    int parts = Between.WIDE | Between.BREAK | Between.COMMA;
    return words.get(index).form().length() == 1
        && words.get(index - 1).form().length() == 1
        && (words.between(index) & parts) == 0;
  }

  private static String joined(Words words, int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      joined.append(words.get(i).form());
    }
    return joined.toString();
  }

  @Override
  public String toString() {
    return "Spelling[" + from + ", " + to + "]";
  }
}

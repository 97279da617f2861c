package dev.vett.nlp.read;

import dev.vett.nlp.word.Between;
import dev.vett.nlp.word.Word;
import dev.vett.nlp.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where a text raises its voice or asks: capitals, exclamation marks, question marks. */
final class Emphasis {
  /** A shorter word in capitals is more often an abbreviation. */
  private static final int SHORTEST_SHOUT = 4;

  private static final Pattern EXCLAMATIONS = Pattern.compile("![!1?]+!");

  private final Words words;
  private final OrdinaryWords ordinary;

  Emphasis(Words words, OrdinaryWords ordinary) {
    this.words = words;
    this.ordinary = ordinary;
  }

  /** Returns the words in capitals that are ordinary words and no abbreviations. */
  List<Integer> shouted() {
    List<Integer> shouted = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean capitals =
          word.shape() == Word.Shape.UPPER && word.end() - word.start() >= SHORTEST_SHOUT;
      if (capitals && word.tag() == Word.Tag.NONE && ordinary.has(i)) {
        shouted.add(i);
      }
    }
    return shouted;
  }

  /** Returns the words behind which three exclamation marks or more stand. */
  List<Integer> exclaimed() {
    List<Integer> exclaimed = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if ((words.between(i + 1) & Between.EXCLAMATION) != 0 && run(i)) {
        exclaimed.add(i);
      }
    }
    return exclaimed;
  }

  private boolean run(int index) {
    int end = index + 1 < words.size() ? words.get(index + 1).start() : words.text().length();
    return EXCLAMATIONS.matcher(words.text().substring(words.get(index).end(), end)).find();
  }

  /** Returns the words behind which a question mark stands. */
  List<Integer> asked() {
    List<Integer> asked = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if ((words.between(i + 1) & Between.QUESTION) != 0) {
        asked.add(i);
      }
    }
    return asked;
  }
}

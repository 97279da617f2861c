package dev.vett.nlp.read;

import dev.vett.nlp.word.Word;
import dev.vett.nlp.word.Words;
import java.util.List;

/** Finds names of streets with a house number, as in Storgatan 12 or 12 Mill Lane. */
final class Streets {
  private static final List<String> ENDINGS = WordFile.words("street.txt");

  private Streets() {}

  /** Returns the border after the street address that begins at a word, or -1. */
  static int endOf(Words words, int index) {
    Word first = words.get(index);
    boolean numberFirst = first.shape() == Word.Shape.NUMBER && first.form().length() <= 4;
    if (!numberFirst && !first.capital()) {
      return -1;
    }
    for (int i = numberFirst ? index + 1 : index; i < Math.min(index + 3, words.size()); i++) {
      Word word = words.get(i);
      if (!word.capital() && i > index && !ENDINGS.contains(word.form())) {
        return -1;
      }
      if (isStreet(word, i > index)) {
        boolean numbered = i + 1 < words.size() && isHouse(words.get(i + 1));
        return numberFirst ? i + 1 : numbered ? i + 2 : -1;
      }
      if (!word.capital()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isHouse(Word word) {
    return word.form().length() <= 4 && Character.isDigit(word.form().charAt(0));
  }

  private static boolean isStreet(Word word, boolean follows) {
    return ENDINGS.stream()
        .anyMatch(
            ending ->
                word.form().equals(ending)
                    ? follows
                    : word.form().endsWith(ending)
                        && word.capital()
                        && word.form().length() >= ending.length() + 2);
  }
}

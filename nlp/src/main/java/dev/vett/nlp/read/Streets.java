package dev.vett.nlp.read;

import dev.vett.nlp.word.Word;
import dev.vett.nlp.word.Words;
import java.util.List;

/**
 * Finds names of streets with a house number, as in Storgatan 12 or 12 Mill Lane, and of places
 * with a house number and a postal code, as in Furulia 14 B, 1406 Ski.
 */
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
    int place = numberFirst ? -1 : endOfPlace(words, index);
    if (place > 0) {
      return place;
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

  /** Returns the border after the house that a postal code and a town follow, or -1. */
  private static int endOfPlace(Words words, int index) {
    int house = index + 1;
    while (house < Math.min(index + 3, words.size()) && words.get(house).capital()) {
      house++;
    }
    if (house >= words.size() || !isHouse(words.get(house))) {
      return -1;
    }
    boolean lettered = house + 1 < words.size() && words.get(house + 1).form().length() == 1;
    int end = lettered ? house + 2 : house + 1;
    return isPostalCodeWithTown(words, end) ? end : -1;
  }

  /** Tells whether 1406 Ski, 87131 Härnösand or 871 31 Härnösand comes next. */
  private static boolean isPostalCodeWithTown(Words words, int index) {
    int digits = 0;
    int next = index;
    while (next < Math.min(index + 2, words.size())
        && words.get(next).shape() == Word.Shape.NUMBER
        && digits < 4) {
      digits += words.get(next).form().length();
      next++;
    }
    return (digits == 4 || digits == 5) && next < words.size() && words.get(next).capital();
  }

  private static boolean isHouse(Word word) {
    return word.form().length() <= 4 && Character.isDigit(word.form().charAt(0));
  }

  private static boolean isStreet(Word word, boolean follows) {
    String form = word.form();
    for (String ending : ENDINGS) {
      if (form.endsWith(ending)) {
        boolean alone = form.length() == ending.length();
        boolean compound = word.capital() && form.length() >= ending.length() + 2;
        if (alone ? follows : compound) {
          return true;
        }
      }
    }
    return false;
  }
}

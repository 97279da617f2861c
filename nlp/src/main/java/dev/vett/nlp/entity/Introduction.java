package dev.vett.nlp.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the words around a number say that it is. */
enum Introduction {
  /** A national identity number. */
  IDENTITY,
  /** A telephone number. */
  PHONE,
  /** The number of a thing, such as an order or an account. */
  OTHER,
  /** A number, of which kind is not said. */
  NUMBER,
  NOTHING;

  private static final int RIGHT_BEFORE = 4;
  private static final Map<Introduction, WordList> WORDS =
      Map.of(
          IDENTITY, WordList.read("identity-words"),
          PHONE, WordList.read("phone-words"),
          OTHER, WordList.read("other-number-words"));
  private static final WordList NUMBERS = WordList.read("number-words");

  /** Reads the words before a number; the nearest telling one decides. */
  static Introduction before(PlainText text, int start) {
    return of(Neighbours.before(text, start));
  }

  /** Reads the words after a number, in the same sentence. */
  static Introduction after(PlainText text, int end) {
    return of(Neighbours.after(text, end));
  }

  /** Tells whether the few words right before a number say that it belongs to a thing. */
  static boolean ofThing(PlainText text, int start) {
    List<String> words = Neighbours.before(text, start);
    return of(words.subList(0, Math.min(RIGHT_BEFORE, words.size()))) == OTHER;
  }

  private static Introduction of(List<String> nearestFirst) {
    Introduction weak = NOTHING;
    for (String word : nearestFirst) {
      Introduction told = told(word);
      if (told != null) {
        return told;
      }
      if (NUMBERS.has(word)) {
        weak = NUMBER;
      }
    }
    return weak;
  }

  private static @Nullable Introduction told(String word) {
    for (Introduction kind : List.of(IDENTITY, PHONE, OTHER)) {
      WordList words = WORDS.get(kind);
      if (words != null && words.has(word)) {
        return kind;
      }
    }
    return null;
  }
}

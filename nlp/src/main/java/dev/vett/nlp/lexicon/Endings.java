package dev.vett.nlp.lexicon;

import dev.vett.core.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** The plain endings of one language, by their last letter. */
final class Endings {
  private static final Map<Language, Endings> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Endings(Stems.endings(language)));
    }
  }

  private static final int LETTERS = 'z' + 1;

  private final String[][] byLast = new String[LETTERS][];

  private Endings(List<String> endings) {
    for (int letter = 0; letter < LETTERS; letter++) {
      int last = letter;
      byLast[letter] =
          endings.stream()
              .filter(ending -> ending.charAt(ending.length() - 1) == last)
              .toArray(String[]::new);
    }
  }

  static Endings of(Language language) {
    Endings endings = ALL.get(language);
    if (endings == null) {
      throw new IllegalStateException("no endings of " + language);
    }
    return endings;
  }

  /** Passes how many letters are left of a word for each of its endings, if enough are left. */
  void cut(String word, int fewest, IntConsumer sink) {
    char last = word.charAt(word.length() - 1);
    if (last >= LETTERS) {
      return;
    }
    for (String ending : byLast[last]) {
      int left = word.length() - ending.length();
      if (left >= fewest && word.endsWith(ending)) {
        sink.accept(left);
      }
    }
  }
}

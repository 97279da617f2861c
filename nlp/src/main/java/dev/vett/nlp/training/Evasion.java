package dev.vett.nlp.training;

import dev.vett.nlp.fold.Disguise;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A way to write a word so that a list of words does not find it. */
enum Evasion {
  LEETSPEAK("digits for letters", "1d10t") {
    @Override
    String apply(String word) {
      return replaced(word, Map.of('a', '4', 'e', '3', 'i', '1', 'o', '0', 's', '5'));
    }
  },
  SPACED("spaced letters", "i d i o t") {
    @Override
    String apply(String word) {
      return parted(word, " ");
    }
  },
  LOOK_ALIKES("letters of other scripts", "іdіоt") {
    @Override
    String apply(String word) {
      return replaced(
          word,
          Map.of(
              'a', '\u0430', 'e', '\u0435', 'o', '\u043E', 'p', '\u0440', 'c', '\u0441', 'x',
              '\u0445', 'y', '\u0443', 'i', '\u0456'));
    }
  },
  INVISIBLE("invisible characters", "i·d·i·o·t") {
    @Override
    String apply(String word) {
      return parted(word, "\u200B");
    }
  },
  BARE("missing diacritics", "alskling") {
    @Override
    String apply(String word) {
      return Disguise.withoutDiacritics(word);
    }
  },
  RUNS("letter runs", "idioooot") {
    @Override
    String apply(String word) {
      int last = word.length() - 1;
      while (last > 0 && "aeiouyåäöæø".indexOf(word.charAt(last)) < 0) {
        last--;
      }
      return word.substring(0, last)
          + word.substring(last, last + 1).repeat(4)
          + word.substring(last + 1);
    }
  },
  EMOJI("emoji between letters", "i😀d😀i😀o😀t") {
    @Override
    String apply(String word) {
      return parted(word, "😀");
    }
  },
  HYPHENS("capitals and hyphens", "I-D-I-O-T, IDI-OT") {
    @Override
    String apply(String word) {
      int half = (word.length() + 1) / 2;
      String parts =
          word.length() % 2 == 0
              ? parted(word, "-")
              : word.substring(0, half) + "-" + word.substring(half);
      return parts.toUpperCase(Locale.ROOT);
    }
  };

  private final String title;
  private final String example;

  Evasion(String title, String example) {
    this.title = title;
    this.example = example;
  }

  /** Returns a word in this disguise; the word itself where it has nothing to change. */
  abstract String apply(String word);

  /** Returns what it is called, with an example. */
  String title() {
    return title + " (" + example + ")";
  }

  private static String replaced(String word, Map<Character, Character> signs) {
    return word.chars()
        .mapToObj(unit -> String.valueOf(signs.getOrDefault((char) unit, (char) unit)))
        .collect(Collectors.joining());
  }

  private static String parted(String word, String by) {
    return word.chars().mapToObj(Character::toString).collect(Collectors.joining(by));
  }
}

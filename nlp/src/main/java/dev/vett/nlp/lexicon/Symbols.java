package dev.vett.nlp.lexicon;

import dev.vett.core.text.Language;
import dev.vett.nlp.fold.Disguise;
import dev.vett.nlp.word.Emoji;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import opennlp.tools.stemmer.Stemmer;
import org.jspecify.annotations.Nullable;

/** Which symbols a word of one language stands for: itself, its stem, how it begins and ends. */
final class Symbols {
  /** Stems that are shorter, or that lost more, join words that have nothing to do with another. */
  private static final int SHORTEST_STEM = 4;

  private static final int LONGEST_ENDING = 4;

  /** Shorter words have too many neighbours once their diacritics are gone. */
  private static final int SHORTEST_BARE = 5;

  private final Language language;
  private final Stemmer stemmer;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, int[]> exact = new HashMap<>();
  private final Map<String, int[]> stems = new HashMap<>();
  private final Map<String, int[]> bare = new HashMap<>();
  private final Map<String, Integer> emoji = new HashMap<>();
  private final AffixTrie prefixes = new AffixTrie();
  private final AffixTrie suffixes = new AffixTrie();
  private final AffixTrie infixes = new AffixTrie();
  private final int first;

  Symbols(Language language, int first) {
    this.language = language;
    this.stemmer = Stems.stemmer(language);
    this.first = first;
  }

  /** Returns the symbol of a word with its mark, such as {@code kund*}, making it where new. */
  int idOf(String marked) {
    Integer known = ids.get(marked);
    if (known != null) {
      return known;
    }
    int id = first + ids.size();
    ids.put(marked, id);
    if (Emoji.end(marked, 0) > 0) {
      emoji.put(marked, id);
      return id;
    }
    boolean begins = marked.startsWith("*");
    boolean ends = marked.endsWith("*") && marked.length() > 1;
    if (begins && ends) {
      infixes.add(marked.substring(1, marked.length() - 1), id);
    } else if (ends) {
      prefixes.add(marked.substring(0, marked.length() - 1), id);
    } else if (begins) {
      addSuffix(marked.substring(1), id);
    } else if (marked.startsWith("=")) {
      put(exact, marked.substring(1), id);
      addBare(marked.substring(1), id);
    } else {
      addInflected(marked, id);
    }
    return id;
  }

  /** Passes each symbol that a word as written stands for. */
  void of(String form, Stemmer own, IntConsumer sink) {
    pass(exact.get(form), sink);
    pass(stems.get(stem(form, own)), sink);
    affixes(form, sink);
  }

  /** Returns the symbol of an emoji, or null where no lexicon has it. */
  @Nullable Integer ofEmoji(String form) {
    return emoji.get(form);
  }

  /** Passes each symbol that a word stands for once its missing diacritics are given back. */
  void ofBare(String form, IntConsumer sink) {
    if (form.length() >= SHORTEST_BARE) {
      pass(bare.get(form), sink);
    }
  }

  private void affixes(String form, IntConsumer sink) {
    prefixes.walk(form, 0, 1, sink);
    suffixes.walk(form, form.length() - 1, -1, sink);
    if (!infixes.isEmpty()) {
      for (int i = 0; i < form.length(); i++) {
        infixes.walk(form, i, 1, sink);
      }
    }
  }

  private void addInflected(String word, int id) {
    put(exact, word, id);
    addBare(word, id);
    String stem = stem(word, stemmer);
    if (stem.length() >= SHORTEST_STEM && word.length() - stem.length() <= LONGEST_ENDING) {
      put(stems, stem, id);
      addBare(stem, id);
    } else {
      for (String ending : Stems.endings(language)) {
        if (word.length() >= 3) {
          put(exact, word + ending, id);
        }
      }
    }
  }

  private void addSuffix(String suffix, int id) {
    suffixes.addReversed(suffix, id);
    for (String ending : Stems.endings(language)) {
      suffixes.addReversed(suffix + ending, id);
    }
  }

  private void addBare(String word, int id) {
    for (String plain : List.of(Disguise.withoutDiacritics(word), Disguise.spelledOut(word))) {
      if (!plain.equals(word) && plain.length() >= SHORTEST_BARE) {
        put(bare, plain, id);
        for (String ending : Stems.endings(language)) {
          put(bare, plain + ending, id);
        }
      }
    }
  }

  private static String stem(String word, Stemmer stemmer) {
    return word.isEmpty() ? word : stemmer.stem(word).toString();
  }

  private static void put(Map<String, int[]> map, String key, int id) {
    int[] old = map.get(key);
    if (old == null) {
      map.put(key, new int[] {id});
      return;
    }
    for (int present : old) {
      if (present == id) {
        return;
      }
    }
    int[] more = java.util.Arrays.copyOf(old, old.length + 1);
    more[old.length] = id;
    map.put(key, more);
  }

  private static void pass(int @Nullable [] found, IntConsumer sink) {
    if (found != null) {
      for (int id : found) {
        sink.accept(id);
      }
    }
  }
}

package dev.vett.nlp.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** Finds all listed beginnings (or, read backwards, endings) of a word in one walk. */
final class AffixTrie {
  private final Map<Character, AffixTrie> next = new HashMap<>(2);
  private int[] ids = {};

  boolean isEmpty() {
    return next.isEmpty();
  }

  void add(String affix, int id) {
    AffixTrie node = this;
    for (int i = 0; i < affix.length(); i++) {
      node = node.next.computeIfAbsent(affix.charAt(i), letter -> new AffixTrie());
    }
    node.put(id);
  }

  void addReversed(String affix, int id) {
    add(new StringBuilder(affix).reverse().toString(), id);
  }

  /** Passes the symbols of all affixes that are met from an index on, in the given direction. */
  void walk(String word, int from, int step, IntConsumer sink) {
    AffixTrie node = this;
    for (int i = from; i >= 0 && i < word.length(); i += step) {
      AffixTrie child = node.next.get(word.charAt(i));
      if (child == null) {
        return;
      }
      for (int id : child.ids) {
        sink.accept(id);
      }
      node = child;
    }
  }

  private void put(int id) {
    for (int present : ids) {
      if (present == id) {
        return;
      }
    }
    ids = java.util.Arrays.copyOf(ids, ids.length + 1);
    ids[ids.length - 1] = id;
  }
}

package dev.vett.nlp.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * Tells which item of a term few texts will have, by how many lines name the same words.
 *
 * <p>Words such as "on" and "is" stand in hundreds of lines, and in most texts.
 */
final class Rarity {
  /** A class is met as often as a word of so many lines. */
  private static final int CLASS = 150;

  /** An item has to be so many times rarer than the anchor to be worth the detour. */
  private static final int CLEARLY = 2;

  private final int classes;
  private int[] lines = new int[1024];

  /**
   * Counts the words of terms.
   *
   * @param classes one past the last symbol that stands for a class
   */
  Rarity(List<Term> terms, int classes) {
    this.classes = classes;
    for (Term term : terms) {
      for (Item item : term.items()) {
        for (int i = 0; i < item.size(); i++) {
          count(item.symbol(i));
        }
      }
    }
  }

  /** Returns the item that a term is to be looked for by: its anchor, or one that is far rarer. */
  int key(Term term) {
    Item[] items = term.items();
    int best = term.anchor();
    if (items[best].kind() == Item.Kind.ANY) {
      return best;
    }
    int bound = cost(items[best]) / CLEARLY;
    for (int i = 0; i < items.length; i++) {
      Item item = items[i];
      if (item.kind() == Item.Kind.SYMBOLS && !item.optional() && cost(item) < bound) {
        bound = cost(item);
        best = i;
      }
    }
    return best;
  }

  private int cost(Item item) {
    int cost = 0;
    for (int i = 0; i < item.size(); i++) {
      int symbol = item.symbol(i);
      cost += symbol < classes ? Math.max(CLASS, lines[symbol]) : lines[symbol];
    }
    return cost;
  }

  private void count(int symbol) {
    if (symbol >= lines.length) {
      lines = Arrays.copyOf(lines, Math.max(symbol + 1, lines.length * 2));
    }
    lines[symbol]++;
  }
}

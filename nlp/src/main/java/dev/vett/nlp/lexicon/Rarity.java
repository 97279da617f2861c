package dev.vett.nlp.lexicon;

import dev.vett.core.text.Language;
import dev.vett.nlp.fold.Hashes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Tells which item of a term few texts will have, by how often its words and classes are met.
 *
 * <p>It decides how much is searched, never what is found.
 */
final class Rarity {
  /** How often names, numbers and what else needs no list are met in so many words. */
  private static final int BUILTIN = 500;

  /** An item has to be so many times rarer than the anchor to be worth the detour. */
  private static final int CLEARLY = 2;

  private final int[] uses;

  private Rarity(int[] uses) {
    this.uses = uses;
  }

  /**
   * Counts how often each symbol is met in {@link CommonWords#PER} words.
   *
   * @param symbols what words stand for
   * @param nodes the lexicons and classes
   * @param lines all terms that find, of lexicons and of classes
   * @param count how many symbols there are
   */
  static Rarity of(
      Language language,
      Symbols symbols,
      List<Vocabulary.Node> nodes,
      List<Term> lines,
      int count) {
    Rarity rarity = new Rarity(new int[count]);
    Arrays.fill(rarity.uses, 0, Builtin.COUNT, BUILTIN);
    rarity.countWords(language, symbols);
    rarity.countClasses(nodes, lines);
    return rarity;
  }

  private void countWords(Language language, Symbols symbols) {
    Hashes hashes = new Hashes();
    LazyStemmer stemmer = new LazyStemmer(language);
    SymbolBuffer buffer = new SymbolBuffer();
    CommonWords.of(language)
        .forEach(
            (word, met) -> {
              hashes.take(word);
              symbols.of(hashes, stemmer, buffer);
              for (int symbol : Arrays.stream(buffer.take()).distinct().toArray()) {
                add(symbol, met);
              }
            });
  }

  /** Counts what each lexicon and class finds, after those that it uses. */
  private void countClasses(List<Vocabulary.Node> nodes, List<Term> lines) {
    List<Term> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingInt(line -> nodes.get(line.node()).level()));
    for (Term line : sorted) {
      add(nodes.get(line.node()).symbol(), least(line));
    }
  }

  /** Returns a bound of how often a term is met: as often as its rarest item. */
  private int least(Term term) {
    int least = CommonWords.PER;
    for (Item item : term.items()) {
      if (item.kind() == Item.Kind.SYMBOLS && !item.optional()) {
        int met = 0;
        for (int i = 0; i < item.size(); i++) {
          met = Math.min(CommonWords.PER, met + uses[item.symbol(i)]);
        }
        least = Math.min(least, met);
      }
    }
    return least;
  }

  private void add(int symbol, int met) {
    uses[symbol] = Math.min(CommonWords.PER, uses[symbol] + met);
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

  /** Returns how often any symbol of an item is met, and a little for each that is met seldom. */
  int cost(Item item) {
    int cost = 0;
    for (int i = 0; i < item.size(); i++) {
      cost = Math.min(CommonWords.PER, cost + uses[item.symbol(i)] + 1);
    }
    return cost;
  }
}

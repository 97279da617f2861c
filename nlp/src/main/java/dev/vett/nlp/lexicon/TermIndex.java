package dev.vett.nlp.lexicon;

import dev.vett.core.text.InvalidValueException;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Terms by the symbols that their key takes: their anchor, or a rarer item.
 *
 * <p>Terms are searched group by group: those that find by how many lexicons must be searched
 * before them, those that take finds back by the lexicon that they belong to.
 */
final class TermIndex {
  /** How many of the other items of a term are looked for before the term itself is. */
  private static final int GUARDS = 2;

  /** An item of more symbols tells little and takes its time. */
  private static final int MOST_TO_LOOK_FOR = 64;

  /** Guards nothing. */
  private static final int OPEN = Integer.MAX_VALUE;

  /** What lies in the row of a symbol: its first entry, and the groups of all. */
  private static final int START = 0;

  private static final int GROUPS = 1;
  private static final int SYMBOL_ROW = 2;

  /** What lies in the row of an entry: which term it is of which group, and its guards. */
  private static final int TERM = 0;

  private static final int FIRST_GUARD = 1;
  private static final int ENTRY_ROW = FIRST_GUARD + GUARDS;

  /** The lowest bit tells whether a search begins there, the highest are the group's. */
  private static final int ANCHORED = 1;

  private static final int NUMBER_BITS = 21;
  private static final int GROUP_SHIFT = NUMBER_BITS + 1;
  private static final int NUMBER_MASK = (1 << NUMBER_BITS) - 1;
  private static final int MOST_GROUPS = 1 << (Integer.SIZE - GROUP_SHIFT);

  private final int first;
  private final int[] symbols;
  private final int[] entries;
  private final Terms terms;

  /** The guards of many symbols: how many each has, and which. */
  private final int[] wideGuards;

  private final int[] loose;
  private final List<Term> looseTerms;

  private TermIndex(
      int first, int[] symbols, int[] entries, Terms terms, int[] wideGuards, int[] loose) {
    this.first = first;
    this.symbols = symbols;
    this.entries = entries;
    this.terms = terms;
    this.wideGuards = wideGuards;
    this.loose = loose;
    this.looseTerms = Arrays.stream(loose).mapToObj(terms::get).toList();
  }

  /**
   * Indexes terms; those of one symbol lie group by group, and keep their order within each.
   *
   * @param group tells the group of a term, a small number
   * @param key tells which item of a term it is found by
   * @param cost tells of items which of them fewer texts have
   * @throws InvalidValueException where there are more terms or groups than can be numbered
   */
  static TermIndex of(
      List<Term> terms,
      ToIntFunction<Term> group,
      ToIntFunction<Term> key,
      ToIntFunction<Item> cost) {
    List<Term> all = new ArrayList<>(terms);
    all.sort(Comparator.comparingInt(group));
    int groups = all.isEmpty() ? 0 : group.applyAsInt(all.get(all.size() - 1)) + 1;
    requireAtMost(all.size(), 1 << NUMBER_BITS, "lines of more than one word");
    requireAtMost(groups, MOST_GROUPS, "levels or lexicons with exceptions");
    SymbolBuffer loose = new SymbolBuffer();
    int first = Integer.MAX_VALUE;
    int last = -1;
    int[] keys = new int[all.size()];
    for (int line = 0; line < keys.length; line++) {
      Term term = all.get(line);
      keys[line] = key.applyAsInt(term);
      Item item = term.items()[keys[line]];
      if (item.kind() == Item.Kind.ANY) {
        loose.add(line);
      }
      for (int i = 0; i < item.size(); i++) {
        first = Math.min(first, item.symbol(i));
        last = Math.max(last, item.symbol(i));
      }
    }
    first = Math.min(first, last + 1);
    int count = last - first + 1;
    int[] symbols = new int[(count + 1) * SYMBOL_ROW];
    for (int line = 0; line < keys.length; line++) {
      Item item = all.get(line).items()[keys[line]];
      int bit = bit(group.applyAsInt(all.get(line)));
      for (int i = 0; i < item.size(); i++) {
        int row = (item.symbol(i) - first) * SYMBOL_ROW;
        symbols[row + SYMBOL_ROW + START]++;
        symbols[row + GROUPS] |= bit;
      }
    }
    int[] next = new int[count];
    for (int i = 0; i < count; i++) {
      next[i] = symbols[i * SYMBOL_ROW + START];
      symbols[(i + 1) * SYMBOL_ROW + START] += next[i];
    }
    int[] entries = new int[symbols[count * SYMBOL_ROW + START] * ENTRY_ROW];
    Guards chosen = new Guards(cost);
    for (int line = 0; line < keys.length; line++) {
      Term term = all.get(line);
      Item item = term.items()[keys[line]];
      int anchored = keys[line] == term.anchor() ? ANCHORED : 0;
      int[] own = chosen.of(term, keys[line]);
      for (int i = 0; i < item.size(); i++) {
        int row = next[item.symbol(i) - first]++ * ENTRY_ROW;
        entries[row + TERM] = group.applyAsInt(term) << GROUP_SHIFT | line << 1 | anchored;
        System.arraycopy(own, 0, entries, row + FIRST_GUARD, GUARDS);
      }
    }
    return new TermIndex(first, symbols, entries, Terms.of(all), chosen.wide.take(), loose.take());
  }

  private static void requireAtMost(int count, int most, String what) {
    if (count > most) {
      throw new InvalidValueException(
          "lexicons", "have " + count + " " + what, "give one language at most " + most);
    }
  }

  void write(ArrayOutput out) {
    out.number(first);
    out.array(symbols);
    out.array(entries);
    terms.write(out);
    out.array(wideGuards);
    out.array(loose);
  }

  static TermIndex read(ArrayInput in) throws IOException {
    int first = in.number();
    int[] symbols = in.ints();
    int[] entries = in.ints();
    return new TermIndex(first, symbols, entries, Terms.read(in), in.ints(), in.ints());
  }

  /** Returns the terms that any word begins. */
  List<Term> loose() {
    return looseTerms;
  }

  /** Returns the groups of the terms that have a symbol as their key, as {@link #bit bits}. */
  int groups(int symbol) {
    int row = (symbol - first) * SYMBOL_ROW;
    return row < 0 || row >= symbols.length ? 0 : symbols[row + GROUPS];
  }

  /** Returns the bit that stands for a group; many groups may share it. */
  static int bit(int group) {
    return 1 << (group % Integer.SIZE);
  }

  /**
   * Returns the number of the first entry of a group that has a symbol as its key, which has some.
   */
  int start(int symbol, int group) {
    int row = (symbol - first) * SYMBOL_ROW;
    int low = symbols[row + START];
    int high = symbols[row + SYMBOL_ROW + START];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries[middle * ENTRY_ROW + TERM] >>> GROUP_SHIFT < group) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns one past the number of the last entry that has a symbol as its key. */
  int end(int symbol) {
    return symbols[(symbol - first + 1) * SYMBOL_ROW + START];
  }

  /** Tells whether the term of an entry is of a group. */
  boolean isOf(int entry, int group) {
    return entries[entry * ENTRY_ROW + TERM] >>> GROUP_SHIFT == group;
  }

  /** Tells whether the symbol that a term stands at is one that a search begins with. */
  boolean isAnchored(int entry) {
    return (entries[entry * ENTRY_ROW + TERM] & ANCHORED) != 0;
  }

  Term term(int entry) {
    return terms.get(entries[entry * ENTRY_ROW + TERM] >>> 1 & NUMBER_MASK);
  }

  /**
   * Tells whether a sentence may hold what the term of an entry needs.
   *
   * <p>Most terms of a text fail here, so what is asked lies side by side.
   */
  boolean mayStand(int entry, Presence presence, int sentence) {
    int row = entry * ENTRY_ROW;
    for (int i = row + FIRST_GUARD; i < row + ENTRY_ROW; i++) {
      int guard = entries[i];
      boolean open =
          guard >= 0
              ? guard == OPEN || presence.mayHold(guard, sentence)
              : presence.mayHoldAny(wideGuards, -guard - 1, sentence);
      if (!open) {
        return presence.isBlurred();
      }
    }
    return true;
  }

  /** The items of each term that tell soonest that it cannot stand in a sentence. */
  private static final class Guards {
    private final SymbolBuffer wide = new SymbolBuffer();
    private final Map<IntBuffer, Integer> places = new HashMap<>();
    private final ToIntFunction<Item> cost;

    Guards(ToIntFunction<Item> cost) {
      this.cost = cost;
    }

    /** Returns the guards of a term, rarest first; those of many symbols are negative places. */
    int[] of(Term term, int key) {
      int[] guards = new int[GUARDS];
      Arrays.fill(guards, OPEN);
      int before = -1;
      for (int guard = 0; guard < GUARDS; guard++) {
        int rarest = rarest(term, key, before);
        if (rarest < 0) {
          break;
        }
        guards[guard] = number(term.items()[rarest]);
        before = rarest;
      }
      return guards;
    }

    /** Returns the rarest item that comes behind another in the order of rarity, or -1. */
    private int rarest(Term term, int key, int before) {
      Item[] items = term.items();
      int best = -1;
      for (int i = 0; i < items.length; i++) {
        boolean behind = before < 0 || isBehind(items, i, before);
        if (isGuard(term, key, i) && behind && (best < 0 || isLess(items[i], items[best]))) {
          best = i;
        }
      }
      return best;
    }

    private boolean isBehind(Item[] items, int one, int other) {
      return isLess(items[other], items[one]) || (!isLess(items[one], items[other]) && one > other);
    }

    private boolean isLess(Item one, Item other) {
      return cost.applyAsInt(one) < cost.applyAsInt(other);
    }

    private static boolean isGuard(Term term, int key, int index) {
      Item item = term.items()[index];
      return index != key
          && item.kind() == Item.Kind.SYMBOLS
          && !item.optional()
          && item.size() <= MOST_TO_LOOK_FOR;
    }

    private int number(Item item) {
      if (item.size() == 1) {
        return item.symbol();
      }
      int[] symbols = item.more();
      return places.computeIfAbsent(
          IntBuffer.wrap(symbols),
          any -> {
            int place = wide.size();
            wide.add(symbols.length);
            for (int symbol : symbols) {
              wide.add(symbol);
            }
            return -place - 1;
          });
    }
  }
}

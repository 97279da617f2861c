package dev.vett.nlp.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
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

  private final int first;
  private final int[] starts;
  private final int[] groups;
  private final Terms terms;
  private final int[] numbers;
  private final short[] termGroups;
  private final BitSet anchored;
  private final int[] guards;
  private final int[][] wideGuards;
  private final int[] loose;
  private final List<Term> looseTerms;

  private TermIndex(
      int first,
      int[] starts,
      int[] groups,
      Terms terms,
      int[] numbers,
      short[] termGroups,
      BitSet anchored,
      int[] guards,
      int[][] wideGuards,
      int[] loose) {
    this.first = first;
    this.starts = starts;
    this.groups = groups;
    this.terms = terms;
    this.numbers = numbers;
    this.termGroups = termGroups;
    this.anchored = anchored;
    this.guards = guards;
    this.wideGuards = wideGuards;
    this.loose = loose;
    this.looseTerms = Arrays.stream(loose).mapToObj(terms::get).toList();
  }

  /**
   * Indexes terms; those of one symbol lie group by group, and keep their order within each.
   *
   * @param group tells the group of a term, a small number
   * @param key tells which item of a term it is found by
   */
  static TermIndex of(List<Term> terms, ToIntFunction<Term> group, ToIntFunction<Term> key) {
    List<Term> all = new ArrayList<>(terms);
    all.sort(Comparator.comparingInt(group));
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
    int symbols = last < 0 ? 0 : last - first + 1;
    int[] starts = new int[symbols + 1];
    int[] groups = new int[symbols];
    for (int line = 0; line < keys.length; line++) {
      Item item = all.get(line).items()[keys[line]];
      int bit = bit(group.applyAsInt(all.get(line)));
      for (int i = 0; i < item.size(); i++) {
        starts[item.symbol(i) - first + 1]++;
        groups[item.symbol(i) - first] |= bit;
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] next = Arrays.copyOf(starts, symbols);
    int size = starts[symbols];
    int[] numbers = new int[size];
    short[] termGroups = new short[size];
    int[] guards = new int[size * GUARDS];
    Guards chosen = new Guards();
    BitSet anchored = new BitSet(size);
    for (int line = 0; line < keys.length; line++) {
      Term term = all.get(line);
      Item item = term.items()[keys[line]];
      short number = (short) group.applyAsInt(term);
      int[] own = chosen.of(term, keys[line]);
      for (int i = 0; i < item.size(); i++) {
        int at = next[item.symbol(i) - first]++;
        numbers[at] = line;
        termGroups[at] = number;
        anchored.set(at, keys[line] == term.anchor());
        System.arraycopy(own, 0, guards, at * GUARDS, GUARDS);
      }
    }
    return new TermIndex(
        first,
        starts,
        groups,
        Terms.of(all),
        numbers,
        termGroups,
        anchored,
        guards,
        chosen.wide.toArray(int[][]::new),
        loose.take());
  }

  void write(ArrayOutput out) {
    out.number(first);
    out.array(starts);
    out.array(groups);
    terms.write(out);
    out.array(numbers);
    out.array(termGroups);
    out.array(anchored.toLongArray());
    out.array(guards);
    out.number(wideGuards.length);
    for (int[] guard : wideGuards) {
      out.array(guard);
    }
    out.array(loose);
  }

  static TermIndex read(ArrayInput in) throws IOException {
    int first = in.number();
    int[] starts = in.ints();
    int[] groups = in.ints();
    Terms terms = Terms.read(in);
    int[] numbers = in.ints();
    short[] termGroups = in.shorts();
    BitSet anchored = BitSet.valueOf(in.longs());
    int[] guards = in.ints();
    int[][] wideGuards = new int[in.length()][];
    for (int i = 0; i < wideGuards.length; i++) {
      wideGuards[i] = in.ints();
    }
    return new TermIndex(
        first, starts, groups, terms, numbers, termGroups, anchored, guards, wideGuards, in.ints());
  }

  /** Returns the terms that any word begins. */
  List<Term> loose() {
    return looseTerms;
  }

  /** Returns the groups of the terms that have a symbol as their key, as {@link #bit bits}. */
  int groups(int symbol) {
    int index = symbol - first;
    return index < 0 || index >= groups.length ? 0 : groups[index];
  }

  /** Returns the bit that stands for a group; many groups may share it. */
  static int bit(int group) {
    return 1 << (group % Integer.SIZE);
  }

  /**
   * Returns the number of the first term of a group that have a symbol as their key, which has
   * some.
   */
  int start(int symbol, int group) {
    int low = starts[symbol - first];
    int high = starts[symbol - first + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (termGroups[middle] < group) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns one past the number of the last term that have a symbol as their key. */
  int end(int symbol) {
    return starts[symbol - first + 1];
  }

  /** Tells whether a term is of a group. */
  boolean isOf(int number, int group) {
    return termGroups[number] == group;
  }

  /** Tells whether the symbol that a term stands at is one that a search begins with. */
  boolean isAnchored(int number) {
    return anchored.get(number);
  }

  Term term(int number) {
    return terms.get(numbers[number]);
  }

  /**
   * Tells whether a sentence may hold what a term needs.
   *
   * <p>Most terms of a text fail here, so what is asked lies side by side in arrays.
   */
  boolean mayStand(int number, Presence presence, int sentence) {
    for (int i = number * GUARDS; i < (number + 1) * GUARDS; i++) {
      int guard = guards[i];
      boolean open =
          guard >= 0
              ? guard == OPEN || presence.mayHold(guard, sentence)
              : presence.mayHold(wideGuards[-guard - 1], sentence);
      if (!open) {
        return presence.isBlurred();
      }
    }
    return true;
  }

  /** The items of each term that tell soonest that it cannot stand in a sentence. */
  private static final class Guards {
    private final List<int[]> wide = new ArrayList<>();
    private final IdentityHashMap<Item, Integer> numbers = new IdentityHashMap<>();

    /** Returns the guards of a term, rarest first; those of many symbols are negative numbers. */
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
    private static int rarest(Term term, int key, int before) {
      Item[] items = term.items();
      int best = -1;
      for (int i = 0; i < items.length; i++) {
        boolean behind = before < 0 || isBehind(items, i, before);
        if (isGuard(term, key, i) && behind && (best < 0 || items[i].size() < items[best].size())) {
          best = i;
        }
      }
      return best;
    }

    private static boolean isBehind(Item[] items, int one, int other) {
      int difference = items[one].size() - items[other].size();
      return difference > 0 || (difference == 0 && one > other);
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
      return numbers.computeIfAbsent(
          item,
          any -> {
            wide.add(item.more());
            return -wide.size();
          });
    }
  }
}

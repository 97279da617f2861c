package dev.vett.nlp.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Terms by the symbols that their anchor takes.
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
  private final Term[] terms;
  private final short[] termGroups;
  private final int[] guards;
  private final int[][] wideGuards;
  private final List<Term> loose;

  private TermIndex(
      int first,
      int[] starts,
      int[] groups,
      Term[] terms,
      List<Term> loose,
      ToIntFunction<Term> group) {
    this.first = first;
    this.starts = starts;
    this.groups = groups;
    this.terms = terms;
    this.loose = loose;
    this.termGroups = new short[terms.length];
    for (int i = 0; i < terms.length; i++) {
      termGroups[i] = (short) group.applyAsInt(terms[i]);
    }
    this.guards = new int[terms.length * GUARDS];
    this.wideGuards = guard();
  }

  /**
   * Indexes terms; those of one symbol lie group by group, and keep their order within each.
   *
   * @param group tells the group of a term, a small number
   */
  static TermIndex of(List<Term> terms, ToIntFunction<Term> group) {
    List<Term> all = new ArrayList<>(terms);
    all.sort(Comparator.comparingInt(group));
    List<Term> loose = new ArrayList<>();
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (Term term : all) {
      Item anchor = term.items()[term.anchor()];
      if (anchor.kind() == Item.Kind.ANY) {
        loose.add(term);
      }
      for (int symbol : anchor.symbols()) {
        first = Math.min(first, symbol);
        last = Math.max(last, symbol);
      }
    }
    if (last < 0) {
      return new TermIndex(0, new int[1], new int[0], new Term[0], List.copyOf(loose), group);
    }
    int[] starts = new int[last - first + 2];
    int[] groups = new int[last - first + 1];
    for (Term term : all) {
      for (int symbol : term.items()[term.anchor()].symbols()) {
        starts[symbol - first + 1]++;
        groups[symbol - first] |= bit(group.applyAsInt(term));
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] next = Arrays.copyOf(starts, groups.length);
    Term[] indexed = new Term[starts[groups.length]];
    for (Term term : all) {
      for (int symbol : term.items()[term.anchor()].symbols()) {
        indexed[next[symbol - first]++] = term;
      }
    }
    return new TermIndex(first, starts, groups, indexed, List.copyOf(loose), group);
  }

  /** Returns the terms that any word begins. */
  List<Term> loose() {
    return loose;
  }

  /** Returns the groups of the terms that a symbol anchors, as {@link #bit bits}. */
  int groups(int symbol) {
    int index = symbol - first;
    return index < 0 || index >= groups.length ? 0 : groups[index];
  }

  /** Returns the bit that stands for a group; many groups may share it. */
  static int bit(int group) {
    return 1 << (group % Integer.SIZE);
  }

  /** Returns the number of the first term of a group that a symbol anchors, which has some. */
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

  /** Returns one past the number of the last term that a symbol anchors. */
  int end(int symbol) {
    return starts[symbol - first + 1];
  }

  /** Tells whether a term is of a group. */
  boolean isOf(int number, int group) {
    return termGroups[number] == group;
  }

  Term term(int number) {
    return terms[number];
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

  /** Lays the rarest other items of all terms side by side; returns those of many symbols. */
  private int[][] guard() {
    List<int[]> wide = new ArrayList<>();
    IdentityHashMap<Item, Integer> numbers = new IdentityHashMap<>();
    for (int i = 0; i < terms.length; i++) {
      Item[] others = others(terms[i]);
      for (int guard = 0; guard < GUARDS; guard++) {
        guards[i * GUARDS + guard] =
            guard >= others.length ? OPEN : guardOf(others[guard], wide, numbers);
      }
    }
    return wide.toArray(int[][]::new);
  }

  /** Chooses the items that tell soonest that a term cannot stand in a sentence, rarest first. */
  private static Item[] others(Term term) {
    Item[] items = term.items();
    return IntStream.range(0, items.length)
        .filter(i -> i != term.anchor())
        .mapToObj(i -> items[i])
        .filter(item -> item.kind() == Item.Kind.SYMBOLS && !item.optional())
        .filter(item -> item.size() <= MOST_TO_LOOK_FOR)
        .sorted(Comparator.comparingInt(Item::size))
        .limit(GUARDS)
        .toArray(Item[]::new);
  }

  private static int guardOf(Item item, List<int[]> wide, IdentityHashMap<Item, Integer> numbers) {
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

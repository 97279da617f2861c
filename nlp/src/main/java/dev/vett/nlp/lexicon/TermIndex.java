package dev.vett.nlp.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/** Terms by the symbols that their anchor takes. */
final class TermIndex {
  /** Levels beyond this one share a bit. */
  private static final int LAST_LEVEL = Integer.SIZE - 1;

  /** How many of the other items of a term are looked for before the term itself is. */
  private static final int GUARDS = 2;

  /** Guards nothing. */
  private static final int OPEN = Integer.MAX_VALUE;

  private final int first;
  private final int[] starts;
  private final int[] levels;
  private final Term[] terms;
  private final byte[] termLevels;
  private final int[] guards;
  private final int[][] wideGuards;
  private final List<Term> loose;
  private final int deepest;

  private TermIndex(int first, int[] starts, int[] levels, Term[] terms, List<Term> loose) {
    this.first = first;
    this.starts = starts;
    this.levels = levels;
    this.terms = terms;
    this.loose = loose;
    this.termLevels = new byte[terms.length];
    this.guards = new int[terms.length * GUARDS];
    this.wideGuards = guard();
    int most = 0;
    for (Term term : terms) {
      most = Math.max(most, term.level());
    }
    for (Term term : loose) {
      most = Math.max(most, term.level());
    }
    this.deepest = most;
  }

  /** Indexes terms; those of one symbol keep their order. */
  static TermIndex of(List<Term> all) {
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
      return new TermIndex(0, new int[1], new int[0], new Term[0], List.copyOf(loose));
    }
    int[] starts = new int[last - first + 2];
    int[] levels = new int[last - first + 1];
    for (Term term : all) {
      for (int symbol : term.items()[term.anchor()].symbols()) {
        starts[symbol - first + 1]++;
        levels[symbol - first] |= bit(term.level());
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] next = Arrays.copyOf(starts, levels.length);
    Term[] terms = new Term[starts[levels.length]];
    for (Term term : all) {
      for (int symbol : term.items()[term.anchor()].symbols()) {
        terms[next[symbol - first]++] = term;
      }
    }
    return new TermIndex(first, starts, levels, terms, List.copyOf(loose));
  }

  boolean isEmpty() {
    return terms.length == 0 && loose.isEmpty();
  }

  /** Returns the terms that any word begins. */
  List<Term> loose() {
    return loose;
  }

  /** Returns the deepest level of any term. */
  int deepest() {
    return deepest;
  }

  /** Returns the levels of the terms that a symbol anchors, as {@link #bit bits}. */
  int levels(int symbol) {
    int index = symbol - first;
    return index < 0 || index >= levels.length ? 0 : levels[index];
  }

  /** Returns the bit that stands for a level. */
  static int bit(int level) {
    return 1 << Math.min(level, LAST_LEVEL);
  }

  /** Returns the number of the first term that a symbol anchors, which must have some. */
  int start(int symbol) {
    return starts[symbol - first];
  }

  /** Returns one past the number of the last term that a symbol anchors. */
  int end(int symbol) {
    return starts[symbol - first + 1];
  }

  Term term(int number) {
    return terms[number];
  }

  /**
   * Tells whether a term is of a level, and a sentence may hold what the term needs.
   *
   * <p>Most terms of a text fail here, so what is asked lies side by side in arrays.
   */
  boolean mayStand(int number, int level, Presence presence, int sentence) {
    return termLevels[number] == level && mayStand(number, presence, sentence);
  }

  /** Tells whether a sentence may hold what a term needs. */
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
      termLevels[i] = (byte) Math.min(terms[i].level(), Byte.MAX_VALUE);
      Item[] others = terms[i].others();
      for (int guard = 0; guard < GUARDS; guard++) {
        guards[i * GUARDS + guard] =
            guard >= others.length ? OPEN : guardOf(others[guard], wide, numbers);
      }
    }
    return wide.toArray(int[][]::new);
  }

  private static int guardOf(Item item, List<int[]> wide, IdentityHashMap<Item, Integer> numbers) {
    if (item.symbols().length == 1) {
      return item.symbols()[0];
    }
    return numbers.computeIfAbsent(
        item,
        any -> {
          wide.add(item.symbols());
          return -wide.size();
        });
  }
}

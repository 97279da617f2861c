package dev.vett.nlp.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Terms by the symbols that their anchor takes. */
final class TermIndex {
  /** Levels beyond this one share a bit. */
  private static final int LAST_LEVEL = Integer.SIZE - 1;

  private final int first;
  private final int[] starts;
  private final int[] levels;
  private final Term[] terms;
  private final List<Term> loose;
  private final int deepest;

  private TermIndex(int first, int[] starts, int[] levels, Term[] terms, List<Term> loose) {
    this.first = first;
    this.starts = starts;
    this.levels = levels;
    this.terms = terms;
    this.loose = loose;
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
}

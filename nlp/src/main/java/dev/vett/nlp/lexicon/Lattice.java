package dev.vett.nlp.lexicon;

import java.util.Arrays;

/**
 * All symbols over the words of one text, by where they begin and where they end.
 *
 * <p>An edge is a number; its parts lie in arrays, and edges at the same border form a chain in the
 * order in which they came.
 */
final class Lattice {
  static final int END = -1;

  private static final int GONE = -2;

  private final int[] firstFrom;
  private final int[] lastFrom;
  private final int[] firstTo;
  private final int[] lastTo;
  private int[] symbols;
  private int[] froms;
  private int[] tos;

  /** The emoji of each edge, two for each number; the odd one of them is folded. */
  private int[] kinds;

  /** The levels at which each edge is looked at, as {@link TermIndex#bit bits}. */
  private int[] levels;

  private int[] nextFrom;
  private int[] nextTo;
  private int size;

  Lattice(int words) {
    firstFrom = filled(words + 1);
    lastFrom = filled(words + 1);
    firstTo = filled(words + 1);
    lastTo = filled(words + 1);
    int capacity = words * 4 + 16;
    symbols = new int[capacity];
    froms = new int[capacity];
    tos = new int[capacity];
    kinds = new int[capacity];
    levels = new int[capacity];
    nextFrom = new int[capacity];
    nextTo = new int[capacity];
  }

  /** Adds an edge, unless there is one like it; tells whether it was added. */
  boolean add(int symbol, int from, int to, boolean beneath, int sign) {
    int kind = kind(beneath, sign);
    for (int edge = firstFrom[from]; edge != END; edge = nextFrom[edge]) {
      if (symbols[edge] == symbol && tos[edge] == to && kinds[edge] == kind) {
        return false;
      }
    }
    if (size == symbols.length) {
      grow();
    }
    symbols[size] = symbol;
    froms[size] = from;
    tos[size] = to;
    kinds[size] = kind;
    nextFrom[size] = END;
    nextTo[size] = END;
    chain(firstFrom, lastFrom, nextFrom, from);
    chain(firstTo, lastTo, nextTo, to);
    size++;
    return true;
  }

  /** Takes an edge out, so that no term meets it. */
  void remove(int symbol, int from, int to, boolean beneath, int sign) {
    int kind = kind(beneath, sign);
    for (int edge = firstFrom[from]; edge != END; edge = nextFrom[edge]) {
      if (symbols[edge] == symbol && tos[edge] == to && kinds[edge] == kind) {
        symbols[edge] = GONE;
        levels[edge] = 0;
      }
    }
  }

  /** Returns the first edge that begins at a border, or {@link #END}. */
  int firstFrom(int border) {
    return firstFrom[border];
  }

  /** Returns the next edge that begins where this one does, or {@link #END}. */
  int nextFrom(int edge) {
    return nextFrom[edge];
  }

  /** Returns the first edge that ends at a border, or {@link #END}. */
  int firstTo(int border) {
    return firstTo[border];
  }

  /** Returns the next edge that ends where this one does, or {@link #END}. */
  int nextTo(int edge) {
    return nextTo[edge];
  }

  /** Says at which levels the edge that was added last is looked at, as bits. */
  void lookAt(int bits) {
    levels[size - 1] = bits;
  }

  /** Returns the levels at which an edge is looked at, as bits; none where it was taken out. */
  int levels(int edge) {
    return levels[edge];
  }

  /** Returns the symbol of an edge, or a negative number where it was taken out. */
  int symbol(int edge) {
    return symbols[edge];
  }

  int from(int edge) {
    return froms[edge];
  }

  int to(int edge) {
    return tos[edge];
  }

  boolean folded(int edge) {
    return (kinds[edge] & 1) != 0;
  }

  /** Returns the number of the emoji that an edge stands for, or a negative number. */
  int emoji(int edge) {
    return kinds[edge] >> 1;
  }

  private static int kind(boolean beneath, int sign) {
    return sign * 2 + (beneath ? 1 : 0);
  }

  private void chain(int[] first, int[] last, int[] next, int border) {
    if (first[border] == END) {
      first[border] = size;
    } else {
      next[last[border]] = size;
    }
    last[border] = size;
  }

  private void grow() {
    int capacity = size * 2;
    symbols = Arrays.copyOf(symbols, capacity);
    froms = Arrays.copyOf(froms, capacity);
    tos = Arrays.copyOf(tos, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    levels = Arrays.copyOf(levels, capacity);
    nextFrom = Arrays.copyOf(nextFrom, capacity);
    nextTo = Arrays.copyOf(nextTo, capacity);
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, END);
    return array;
  }
}

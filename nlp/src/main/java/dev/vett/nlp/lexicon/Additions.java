package dev.vett.nlp.lexicon;

import java.util.Arrays;

/**
 * What a search of one level adds to the edges of a text once it is through, in the order of the
 * text: classes that list an edge's symbol, and finds.
 */
final class Additions {
  private static final int FIND = -1;

  private int[] symbols = new int[64];
  private int[] edges = new int[64];
  private int size;

  void clear() {
    size = 0;
  }

  /** Adds that an edge is of a class. */
  void addClass(int symbol, int edge) {
    add(symbol, edge);
  }

  /** Adds that the next find stands here. */
  void addFind() {
    add(FIND, 0);
  }

  int size() {
    return size;
  }

  boolean isFind(int index) {
    return symbols[index] == FIND;
  }

  int symbol(int index) {
    return symbols[index];
  }

  int edge(int index) {
    return edges[index];
  }

  private void add(int symbol, int edge) {
    if (size == symbols.length) {
      symbols = Arrays.copyOf(symbols, size * 2);
      edges = Arrays.copyOf(edges, size * 2);
    }
    symbols[size] = symbol;
    edges[size++] = edge;
  }
}

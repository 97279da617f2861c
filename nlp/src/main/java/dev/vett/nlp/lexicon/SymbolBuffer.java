package dev.vett.nlp.lexicon;

import java.util.Arrays;

/** Symbols of one word; the same buffer serves word after word. */
final class SymbolBuffer {
  private static final int[] NONE = {};

  private int[] symbols = new int[32];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int symbol) {
    if (size == symbols.length) {
      symbols = Arrays.copyOf(symbols, size * 2);
    }
    symbols[size++] = symbol;
  }

  /** Returns what it holds, and leaves it empty. */
  int[] take() {
    int[] taken = size == 0 ? NONE : Arrays.copyOf(symbols, size);
    size = 0;
    return taken;
  }

  int size() {
    return size;
  }

  int get(int index) {
    return symbols[index];
  }

  /** Puts what was added since a mark in the order in which the lexicons brought it. */
  void sortFrom(int mark) {
    if (size - mark > 1) {
      Arrays.sort(symbols, mark, size);
    }
  }
}

package dev.vett.nlp.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a search of one level adds to the edges of a text once it is through: classes that list an
 * edge's symbol, and finds, in the order of the edges that they begin with, and of lines.
 */
final class Additions {
  /** So many are brought in order without objects. */
  private static final int FEW = 64;

  private int[] symbols = new int[32];
  private int[] edges = new int[32];
  private int[] orders = new int[32];
  private final List<Found> finds = new ArrayList<>(0);
  private int size;
  private boolean disordered;

  void clear() {
    size = 0;
    disordered = false;
    finds.clear();
  }

  /** Adds that an edge is of a class, as a line says. */
  void addClass(int symbol, int edge, int order) {
    add(symbol, edge, order);
  }

  /** Adds a find that a search from an edge made. */
  void addFind(Found found, int edge) {
    finds.add(found);
    add(-finds.size(), edge, found.term().order());
  }

  /** Adds a find that a search from a word made, whatever the word means. */
  void addLoose(Found found, int border) {
    addFind(found, -1 - border);
  }

  /** Says that what follows was met out of turn. */
  void disorder() {
    disordered = true;
  }

  int size() {
    return size;
  }

  /** Returns the find at a place; there is one unless a class stands there. */
  Found find(int index) {
    return finds.get(-1 - symbols[index]);
  }

  boolean isFind(int index) {
    return symbols[index] < 0;
  }

  int symbol(int index) {
    return symbols[index];
  }

  int edge(int index) {
    return edges[index];
  }

  /** Returns the finds in order. */
  List<Found> finds() {
    List<Found> ordered = new ArrayList<>(finds.size());
    for (int i = 0; i < size; i++) {
      if (isFind(i)) {
        ordered.add(find(i));
      }
    }
    return ordered;
  }

  /** Brings all in order, each once. */
  void settle(Lattice lattice) {
    if (!disordered || isOrdered(lattice)) {
      return;
    }
    int[] places = size <= FEW ? fewOrdered(lattice) : ordered(lattice);
    int[] oldSymbols = symbols.clone();
    int[] oldEdges = edges.clone();
    int[] oldOrders = orders.clone();
    int count = 0;
    for (int place : places) {
      boolean again =
          count > 0 && edges[count - 1] == oldEdges[place] && orders[count - 1] == oldOrders[place];
      if (!again) {
        symbols[count] = oldSymbols[place];
        edges[count] = oldEdges[place];
        orders[count++] = oldOrders[place];
      }
    }
    size = count;
  }

  private int[] ordered(Lattice lattice) {
    return IntStream.range(0, size)
        .boxed()
        .sorted((one, other) -> compare(one, other, lattice))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Puts each where it belongs among those before it; few are far from there. */
  private int[] fewOrdered(Lattice lattice) {
    int[] places = new int[size];
    for (int i = 1; i < size; i++) {
      int to = i;
      while (to > 0 && compare(places[to - 1], i, lattice) > 0) {
        places[to] = places[to - 1];
        to--;
      }
      places[to] = i;
    }
    return places;
  }

  /** Tells whether all are in order, and each is there once. */
  private boolean isOrdered(Lattice lattice) {
    for (int place = 1; place < size; place++) {
      if (compare(place - 1, place, lattice) >= 0) {
        return false;
      }
    }
    return true;
  }

  private int compare(int one, int other, Lattice lattice) {
    int first = edges[one];
    int second = edges[other];
    if (first != second) {
      int borders = Integer.compare(border(one, lattice), border(other, lattice));
      // loose terms come last at a border
      return borders != 0 ? borders : Integer.compareUnsigned(first, second);
    }
    return Integer.compare(orders[one], orders[other]);
  }

  private int border(int place, Lattice lattice) {
    return edges[place] < 0 ? -1 - edges[place] : lattice.from(edges[place]);
  }

  private void add(int symbol, int edge, int order) {
    if (size == symbols.length) {
      symbols = Arrays.copyOf(symbols, size * 2);
      edges = Arrays.copyOf(edges, size * 2);
      orders = Arrays.copyOf(orders, size * 2);
    }
    symbols[size] = symbol;
    edges[size] = edge;
    orders[size++] = order;
  }
}

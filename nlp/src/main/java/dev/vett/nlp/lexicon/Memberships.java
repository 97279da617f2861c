package dev.vett.nlp.lexicon;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The classes that list a symbol as a term of its own.
 *
 * <p>Most of what a text is found to hold are words of such classes, which need no search.
 * Immutable and safe for use by many threads.
 */
final class Memberships {
  /** What lies in the row of a symbol: its first place, and the levels of all. */
  private static final int START = 0;

  private static final int LEVELS = 1;
  private static final int SYMBOL_ROW = 2;

  /** What lies in the row of a place, where a search looks at all of it. */
  private static final int CLASS = 0;

  private static final int ORDER = 1;
  private static final int LEVEL = 2;
  private static final int PLACE_ROW = 3;

  private final int[] symbols;
  private final int[] places;

  private Memberships(int[] symbols, int[] places) {
    this.symbols = symbols;
    this.places = places;
  }

  /** Returns the levels of the classes that list a symbol, as {@link TermIndex#bit bits}. */
  int groups(int symbol) {
    int row = symbol * SYMBOL_ROW;
    return row < 0 || row >= symbols.length ? 0 : symbols[row + LEVELS];
  }

  /** Returns the place of the first class of a level or deeper that lists a symbol. */
  int start(int symbol, int level) {
    int place = symbols[symbol * SYMBOL_ROW + START];
    int end = end(symbol);
    while (place < end && places[place * PLACE_ROW + LEVEL] < level) {
      place++;
    }
    return place;
  }

  /** Tells whether a class that lists a symbol, and is of a level, has a place. */
  boolean isOf(int place, int symbol, int level) {
    return place < end(symbol) && places[place * PLACE_ROW + LEVEL] == level;
  }

  /** Returns the class at a place. */
  int at(int place) {
    return places[place * PLACE_ROW + CLASS];
  }

  /** Returns the place of the line, among all lines, which says so. */
  int order(int place) {
    return places[place * PLACE_ROW + ORDER];
  }

  private int end(int symbol) {
    return symbols[(symbol + 1) * SYMBOL_ROW + START];
  }

  void write(ArrayOutput out) {
    out.array(symbols);
    out.array(places);
  }

  static Memberships read(ArrayInput in) throws IOException {
    return new Memberships(in.ints(), in.ints());
  }

  /** Takes the members of classes while lexicons are compiled. */
  static final class Collector {
    private static final int LEVEL_SHIFT = 24;
    private static final int SYMBOL_SHIFT = 40;
    private static final int LEVEL_MASK = (1 << (SYMBOL_SHIFT - LEVEL_SHIFT)) - 1;
    private static final int LINE_MASK = (1 << LEVEL_SHIFT) - 1;

    /** Symbol, level and number of the line, so that they sort. */
    private long[] members = new long[256];

    private int size;
    private final SymbolBuffer classes = new SymbolBuffer();
    private final SymbolBuffer orders = new SymbolBuffer();

    /** Adds that a line of a class lists the symbols of an item. */
    void add(Term line, int listing, int level) {
      Item item = line.items()[0];
      for (int i = 0; i < item.size(); i++) {
        if (size == members.length) {
          members = Arrays.copyOf(members, size * 2);
        }
        members[size++] =
            ((long) item.symbol(i) << SYMBOL_SHIFT)
                | ((long) level << LEVEL_SHIFT)
                | classes.size();
      }
      classes.add(listing);
      orders.add(line.order());
    }

    /**
     * Returns the memberships of all symbols, without those that nothing asks for.
     *
     * @param used the symbols that terms take which are searched for; those of classes are added
     *     that lead to one
     */
    Memberships collect(BitSet used) {
      Arrays.sort(members, 0, size);
      spread(used);
      int count = size == 0 ? 0 : symbol(size - 1) + 1;
      int[] symbols = new int[(count + 1) * SYMBOL_ROW];
      SymbolBuffer places = new SymbolBuffer();
      for (int i = 0; i < size; i++) {
        if (used.get(listing(i))) {
          places.add(listing(i));
          places.add(orders.get(line(i)));
          places.add(level(i));
          int row = symbol(i) * SYMBOL_ROW;
          symbols[row + SYMBOL_ROW + START]++;
          symbols[row + LEVELS] |= TermIndex.bit(level(i));
        }
      }
      for (int row = SYMBOL_ROW; row < symbols.length; row += SYMBOL_ROW) {
        symbols[row + START] += symbols[row - SYMBOL_ROW + START];
      }
      return new Memberships(symbols, places.take());
    }

    /** Adds what leads to a used class; a class is always deeper than what it lists. */
    private void spread(BitSet used) {
      int deepest = 0;
      for (int i = 0; i < size; i++) {
        deepest = Math.max(deepest, level(i));
      }
      for (int level = deepest; level >= 0; level--) {
        for (int i = 0; i < size; i++) {
          if (level(i) == level && used.get(listing(i))) {
            used.set(symbol(i));
          }
        }
      }
    }

    private int symbol(int member) {
      return (int) (members[member] >>> SYMBOL_SHIFT);
    }

    private int level(int member) {
      return (int) (members[member] >>> LEVEL_SHIFT) & LEVEL_MASK;
    }

    private int line(int member) {
      return (int) members[member] & LINE_MASK;
    }

    private int listing(int member) {
      return classes.get(line(member));
    }
  }
}

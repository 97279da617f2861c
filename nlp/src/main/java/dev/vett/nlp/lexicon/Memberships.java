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
  private final int[] starts;
  private final int[] groups;
  private final int[] classes;
  private final int[] orders;
  private final short[] levels;

  private Memberships(int[] starts, int[] groups, int[] classes, int[] orders, short[] levels) {
    this.starts = starts;
    this.groups = groups;
    this.classes = classes;
    this.orders = orders;
    this.levels = levels;
  }

  /** Returns the levels of the classes that list a symbol, as {@link TermIndex#bit bits}. */
  int groups(int symbol) {
    return symbol < 0 || symbol >= groups.length ? 0 : groups[symbol];
  }

  /** Returns the place of the first class of a level or deeper that lists a symbol. */
  int start(int symbol, int level) {
    int place = starts[symbol];
    while (place < starts[symbol + 1] && levels[place] < level) {
      place++;
    }
    return place;
  }

  /** Tells whether a class that lists a symbol, and is of a level, has a place. */
  boolean isOf(int place, int symbol, int level) {
    return place < starts[symbol + 1] && levels[place] == level;
  }

  /** Returns the class at a place. */
  int at(int place) {
    return classes[place];
  }

  /** Returns the place of the line, among all lines, which says so. */
  int order(int place) {
    return orders[place];
  }

  void write(ArrayOutput out) {
    out.array(starts);
    out.array(groups);
    out.array(classes);
    out.array(orders);
    out.array(levels);
  }

  static Memberships read(ArrayInput in) throws IOException {
    return new Memberships(in.ints(), in.ints(), in.ints(), in.ints(), in.shorts());
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
      int symbols = size == 0 ? 0 : symbol(size - 1) + 1;
      int[] starts = new int[symbols + 1];
      int[] groups = new int[symbols];
      int[] kept = new int[size];
      int[] lines = new int[size];
      short[] levels = new short[size];
      int count = 0;
      for (int i = 0; i < size; i++) {
        if (used.get(listing(i))) {
          kept[count] = listing(i);
          lines[count] = orders.get(line(i));
          levels[count++] = (short) level(i);
          starts[symbol(i) + 1]++;
          groups[symbol(i)] |= TermIndex.bit(level(i));
        }
      }
      for (int i = 0; i < symbols; i++) {
        starts[i + 1] += starts[i];
      }
      return new Memberships(
          starts,
          groups,
          Arrays.copyOf(kept, count),
          Arrays.copyOf(lines, count),
          Arrays.copyOf(levels, count));
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

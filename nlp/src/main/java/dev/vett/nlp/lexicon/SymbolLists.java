package dev.vett.nlp.lexicon;

import java.io.IOException;
import java.util.Arrays;

/**
 * Lists of symbols by the hash of a word, in arrays with open addressing.
 *
 * <p>Most lists have one symbol, which then stands in the table itself. Lists are added first; once
 * they are {@link #trim trimmed}, they are looked up.
 */
final class SymbolLists {
  private static final int NONE = -1;
  private static final int FIRST_CAPACITY = 64;

  private long[] keys = new long[FIRST_CAPACITY];
  private int[] values = new int[FIRST_CAPACITY];
  private int[] pool = new int[FIRST_CAPACITY];
  private int size;
  private int pooled;
  private int homes;
  private boolean trimmed;

  /** Adds a symbol to the list of a key, unless it is the last one there. */
  void add(long key, int symbol) {
    if (size * 3 >= keys.length * 2) {
      grow();
    }
    long wanted = key == 0 ? 1 : key;
    int slot = slot(wanted);
    if (keys[slot] == 0) {
      keys[slot] = wanted;
      values[slot] = symbol;
      size++;
    } else {
      values[slot] = longer(values[slot], symbol);
    }
  }

  /** Appends the symbols of a key to a buffer. */
  void addTo(SymbolBuffer buffer, long key) {
    int value = find(key);
    if (value >= 0) {
      buffer.add(value);
    } else if (value < NONE) {
      int at = -value - 2;
      for (int i = at + 1; i <= at + pool[at]; i++) {
        buffer.add(pool[i]);
      }
    }
  }

  boolean has(long key) {
    return find(key) != NONE;
  }

  /**
   * Gives back the room that was kept for more, and lays the keys in ascending order.
   *
   * <p>In that order a search ends at the first greater key, so that a table that is nearly full is
   * still quick to say no.
   */
  void trim() {
    long[] sorted = new long[size];
    int count = 0;
    for (long key : keys) {
      if (key != 0) {
        sorted[count++] = key ^ Long.MIN_VALUE;
      }
    }
    Arrays.sort(sorted);
    int capacity = size + size / 4 + 1;
    int[] slots = new int[size];
    int next = 0;
    for (int i = 0; i < size; i++) {
      slots[i] = Math.max(next, home(sorted[i] ^ Long.MIN_VALUE, capacity));
      next = slots[i] + 1;
    }
    long[] laidKeys = new long[Math.max(capacity, next) + 1];
    int[] laidValues = new int[laidKeys.length];
    for (int i = 0; i < size; i++) {
      long key = sorted[i] ^ Long.MIN_VALUE;
      laidKeys[slots[i]] = key;
      laidValues[slots[i]] = values[slot(key)];
    }
    keys = laidKeys;
    values = laidValues;
    homes = capacity;
    pool = Arrays.copyOf(pool, pooled);
    trimmed = true;
  }

  void write(ArrayOutput out) {
    out.number(homes);
    out.array(keys);
    out.array(values);
    out.array(pool);
  }

  /** Takes trimmed lists in place of those that were added. */
  void read(ArrayInput in) throws IOException {
    homes = in.number();
    keys = in.longs();
    values = in.ints();
    pool = in.ints();
    trimmed = true;
  }

  private int find(long key) {
    if (!trimmed) {
      throw new IllegalStateException("looked up before all was added");
    }
    long wanted = key == 0 ? 1 : key;
    int slot = home(wanted, homes);
    while (keys[slot] != 0 && Long.compareUnsigned(keys[slot], wanted) < 0) {
      slot++;
    }
    return keys[slot] == wanted ? values[slot] : NONE;
  }

  private static int home(long key, int capacity) {
    return (int) (((key >>> 32) * capacity) >>> 32);
  }

  private int slot(long key) {
    int slot = home(key, keys.length);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 == keys.length ? 0 : slot + 1;
    }
    return slot;
  }

  /** A list is written anew when it grows; few do. */
  private int longer(int value, int symbol) {
    int at = value >= 0 ? -1 : -value - 2;
    int count = value >= 0 ? 1 : pool[at];
    int last = value >= 0 ? value : pool[at + count];
    if (last == symbol) {
      return value;
    }
    if (pooled + count + 2 > pool.length) {
      pool = Arrays.copyOf(pool, (pooled + count + 2) * 3 / 2);
    }
    int start = pooled;
    pool[pooled++] = count + 1;
    for (int i = 0; i < count; i++) {
      pool[pooled++] = value >= 0 ? value : pool[at + 1 + i];
    }
    pool[pooled++] = symbol;
    return -start - 2;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}

package dev.vett.nlp.lexicon;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The groups of the terms of each symbol, as bits.
 *
 * <p>There are few sets of groups and many symbols, which therefore hold the number of a set.
 * Immutable and safe for use by many threads.
 */
final class GroupMasks {
  /** More sets have no number of their own; whatever is one of them counts as all groups. */
  private static final int MOST = 1 << Short.SIZE;

  private static final int ALL = -1;

  private final int[] masks;
  private final short[] numbers;

  private GroupMasks(int[] masks, short[] numbers) {
    this.masks = masks;
    this.numbers = numbers;
  }

  static GroupMasks of(int[] groups) {
    Map<Integer, Integer> known = new HashMap<>();
    SymbolBuffer masks = new SymbolBuffer();
    known.put(ALL, 0);
    masks.add(ALL);
    short[] numbers = new short[groups.length];
    for (int i = 0; i < groups.length; i++) {
      Integer number = known.get(groups[i]);
      if (number == null) {
        number = known.size() < MOST ? known.size() : 0;
        if (number > 0) {
          known.put(groups[i], number);
          masks.add(groups[i]);
        }
      }
      numbers[i] = number.shortValue();
    }
    return new GroupMasks(masks.take(), numbers);
  }

  void write(ArrayOutput out) {
    out.array(masks);
    out.array(numbers);
  }

  static GroupMasks read(ArrayInput in) throws IOException {
    return new GroupMasks(in.ints(), in.shorts());
  }

  /** Returns for how many symbols it holds groups. */
  int size() {
    return numbers.length;
  }

  /** Returns the groups of a symbol, and at times more of them. */
  int at(int index) {
    return masks[Short.toUnsignedInt(numbers[index])];
  }
}

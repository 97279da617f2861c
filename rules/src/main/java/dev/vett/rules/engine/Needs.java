package dev.vett.rules.engine;

import java.util.BitSet;
import java.util.List;

/**
 * The values that facts must have before a rule can fire, for all rules side by side: most rules
 * are passed over without a look at anything else of them.
 */
final class Needs {
  private final int words;
  private final long[] rows;

  /**
   * Takes what rules need.
   *
   * @param rules the rules, in the order of their places
   * @param values how many values there are
   */
  Needs(List<ScreenedRule> rules, int values) {
    this.words = words(values);
    this.rows = new long[rules.size() * words];
    for (int place = 0; place < rules.size(); place++) {
      BitSet needs = new BitSet(values);
      rules.get(place).addNeeds(needs);
      long[] bits = needs.toLongArray();
      System.arraycopy(bits, 0, rows, place * words, bits.length);
    }
  }

  /** Returns how many words hold a bit for each value. */
  static int words(int values) {
    return (values + Long.SIZE - 1) / Long.SIZE;
  }

  /**
   * Tells whether facts have the values that a rule needs.
   *
   * @param place the place of the rule
   * @param seen the values that facts have
   */
  boolean met(int place, long[] seen) {
    int row = place * words;
    for (int word = 0; word < words; word++) {
      if ((rows[row + word] & ~seen[word]) != 0) {
        return false;
      }
    }
    return true;
  }
}

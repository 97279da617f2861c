package dev.vett.nlp.lexicon;

import dev.vett.nlp.fold.Hashes;
import dev.vett.nlp.fold.Trigrams;
import java.io.IOException;

/** Listed beginnings of words, or endings read backwards, or pieces, with their symbols. */
final class Affixes {
  private final SymbolLists lists = new SymbolLists();
  private Trigrams trigrams = new Trigrams();

  /** Bit n tells that some affix has n letters; the last bit stands for all that are longer. */
  private long lengths;

  private int longest;

  boolean isEmpty() {
    return longest == 0;
  }

  void add(String affix, int symbol) {
    int length = affix.length();
    lists.add(Hashes.of(affix), symbol);
    longest = Math.max(longest, length);
    lengths |= bit(length);
    if (length >= Trigrams.LENGTH) {
      trigrams.add(affix.charAt(0), affix.charAt(1), affix.charAt(2));
    }
  }

  /** Adds the symbols of all affixes that a word has from an index on, in one direction. */
  void walk(String word, int from, int step, SymbolBuffer buffer) {
    walk(word, from, step, 1, buffer);
  }

  /** Adds the symbols of those affixes only that have at least so many letters. */
  void walk(String word, int from, int step, int shortest, SymbolBuffer buffer) {
    int left = step > 0 ? word.length() - from : from + 1;
    int most = Math.min(longest, left);
    boolean gated = most >= Trigrams.LENGTH;
    boolean open =
        gated
            && trigrams.has(
                word.charAt(from), word.charAt(from + step), word.charAt(from + 2 * step));
    int end = open ? most : Math.min(most, Trigrams.LENGTH - 1);
    long hash = Hashes.start();
    for (int length = 1; length <= end; length++) {
      hash = Hashes.next(hash, word.charAt(from + (length - 1) * step));
      if (length >= shortest && (lengths & bit(length)) != 0) {
        lists.addTo(buffer, Hashes.mix(hash));
      }
    }
  }

  void trim() {
    lists.trim();
  }

  void write(ArrayOutput out) {
    out.number(longest);
    out.number(lengths);
    out.array(trigrams.bits());
    lists.write(out);
  }

  /** Takes trimmed affixes in place of those that were added. */
  void read(ArrayInput in) throws IOException {
    longest = in.number();
    lengths = in.longNumber();
    trigrams = Trigrams.of(in.longs());
    lists.read(in);
  }

  private static long bit(int length) {
    return 1L << Math.min(length, Long.SIZE - 1);
  }
}

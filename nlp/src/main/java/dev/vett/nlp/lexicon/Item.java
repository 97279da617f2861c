package dev.vett.nlp.lexicon;

import java.util.Arrays;

/**
 * One item of a term.
 *
 * @param kind what it matches
 * @param symbols the symbols that it takes, in order, where it matches words or classes
 * @param optional whether it may be left out
 * @param gap how many other words may stand before it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; searched on every word
record Item(Kind kind, int[] symbols, boolean optional, int gap) {
  /** What an item matches. */
  enum Kind {
    SYMBOLS,
    ANY,
    BEGIN,
    END,
    COLON,
    QUESTION,
    EXCLAMATION
  }

  /** Tells whether it takes no word. */
  boolean zeroWidth() {
    return kind != Kind.SYMBOLS && kind != Kind.ANY;
  }

  boolean takes(int symbol) {
    return symbols.length == 1 ? symbols[0] == symbol : Arrays.binarySearch(symbols, symbol) >= 0;
  }
}

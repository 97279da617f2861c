package dev.vett.nlp.lexicon;

import java.util.Arrays;

/**
 * One item of a term.
 *
 * <p>Most items take one symbol, which stands in the item itself: a company may list many.
 *
 * @param kind what it matches
 * @param symbol the first symbol that it takes, where it matches words or classes
 * @param more all symbols that it takes, in order, where it takes several; else empty
 * @param optional whether it may be left out
 * @param gap how many other words may stand before it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; searched on every word
record Item(Kind kind, int symbol, int[] more, boolean optional, int gap) {
  private static final int NOTHING = -1;
  private static final int[] NO_MORE = {};

  /** What an item matches. */
  enum Kind {
    SYMBOLS,
    /** One of its symbols, or the end of the sentence, which takes no word. */
    SYMBOLS_OR_END,
    ANY,
    BEGIN,
    END,
    COLON,
    QUESTION,
    EXCLAMATION
  }

  /** Returns an item that takes symbols, which must be in order. */
  static Item of(Kind kind, int[] symbols, boolean optional, int gap) {
    int first = symbols.length == 0 ? NOTHING : symbols[0];
    return new Item(kind, first, symbols.length > 1 ? symbols : NO_MORE, optional, gap);
  }

  /** Tells whether it takes no word, whatever the text. */
  boolean zeroWidth() {
    return kind != Kind.SYMBOLS && kind != Kind.SYMBOLS_OR_END && kind != Kind.ANY;
  }

  /** Tells whether there is no match of the term without a word or emoji for it. */
  boolean needed() {
    return !optional && (kind == Kind.SYMBOLS || kind == Kind.ANY);
  }

  boolean takes(int wanted) {
    return more.length == 0 ? symbol == wanted : Arrays.binarySearch(more, wanted) >= 0;
  }

  /** Returns one of the symbols that it takes. */
  int symbol(int index) {
    return more.length > 0 ? more[index] : symbol;
  }

  /** Returns how many symbols it takes. */
  int size() {
    if (more.length > 0) {
      return more.length;
    }
    return symbol == NOTHING ? 0 : 1;
  }
}

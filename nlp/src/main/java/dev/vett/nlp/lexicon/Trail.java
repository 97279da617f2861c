package dev.vett.nlp.lexicon;

import dev.vett.nlp.word.Emoji;
import dev.vett.nlp.word.Words;

/** Where the items of a term were met in a text; the same trail serves term after term. */
final class Trail {
  private static final int NO_EMOJI = -1;

  private final Words words;
  private final Lattice lattice;
  private Term term;
  private int[] from = new int[8];
  private int[] to = new int[8];
  private int[] emoji = new int[8];
  private boolean folded;

  Trail(Words words, Lattice lattice, Term first) {
    this.words = words;
    this.lattice = lattice;
    this.term = first;
  }

  /** Begins anew. */
  void begin(Term next) {
    term = next;
    folded = false;
    int size = next.items().length;
    if (size > from.length) {
      from = new int[size];
      to = new int[size];
      emoji = new int[size];
    }
  }

  Item[] items() {
    return term.items();
  }

  void take(int item, int start, int end) {
    from[item] = start;
    to[item] = end;
    emoji[item] = NO_EMOJI;
  }

  void take(int item, int edge) {
    take(item, lattice.from(edge), lattice.to(edge));
    emoji[item] = lattice.emoji(edge);
    folded |= lattice.folded(edge);
  }

  void leaveOut(int item, int border) {
    take(item, border, border);
  }

  /** Returns the find that a complete trail makes. */
  Found found() {
    int end = term.items().length - 1;
    int firstMarked = Math.min(term.from(), end);
    int lastMarked = Math.max(term.to() - 1, 0);
    if (!hasEmoji()) {
      int markTo = to[lastMarked];
      int markFrom = Math.min(from[firstMarked], markTo - 1);
      return found(
          words.get(markFrom).start(),
          words.get(markTo - 1).end(),
          rankOfWord(from[0]),
          rankOfWord(to[end] - 1));
    }
    boolean marked = false;
    for (int item = firstMarked; item <= lastMarked; item++) {
      marked |= isTaken(item);
    }
    return marked ? foundWithEmoji(firstMarked, lastMarked) : foundWithEmoji(0, end);
  }

  private boolean hasEmoji() {
    for (int item = 0; item < term.items().length; item++) {
      if (emoji[item] >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Emoji that stand between the same words are met in any order, so the outermost count. */
  private Found foundWithEmoji(int firstMarked, int lastMarked) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (int item = 0; item < term.items().length; item++) {
      if (isTaken(item)) {
        first = Math.min(first, rankOfFirst(item));
        last = Math.max(last, rankOfLast(item));
        if (item >= firstMarked && item <= lastMarked) {
          start = Math.min(start, startOf(item));
          end = Math.max(end, endOf(item));
        }
      }
    }
    return found(start, end, first, last);
  }

  private Found found(int start, int end, int first, int last) {
    int size = term.items().length;
    int begin = from[0];
    int border = to[size - 1];
    int sign = NO_EMOJI;
    if (begin == border) {
      for (int item = 0; item < size; item++) {
        sign = Math.max(sign, emoji[item]);
      }
    }
    return new Found(term, begin, border, sign, start, end, first, last, folded);
  }

  private boolean isTaken(int item) {
    return from[item] < to[item] || emoji[item] >= 0;
  }

  private int startOf(int item) {
    return emoji[item] < 0 ? words.get(from[item]).start() : emojiOf(item).start();
  }

  private int endOf(int item) {
    return emoji[item] < 0 ? words.get(to[item] - 1).end() : emojiOf(item).end();
  }

  private Emoji emojiOf(int item) {
    return words.emoji().get(emoji[item]);
  }

  private int rankOfFirst(int item) {
    return emoji[item] < 0 ? rankOfWord(from[item]) : emoji[item] + emojiOf(item).border();
  }

  private int rankOfLast(int item) {
    return emoji[item] < 0 ? rankOfWord(to[item] - 1) : emoji[item] + emojiOf(item).border();
  }

  /** Returns the place of a word among all words and emoji. */
  private int rankOfWord(int word) {
    int low = 0;
    int high = words.emoji().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.emoji().get(middle).border() <= word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return word + low;
  }
}

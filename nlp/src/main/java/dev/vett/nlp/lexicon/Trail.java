package dev.vett.nlp.lexicon;

import dev.vett.nlp.word.Emoji;
import dev.vett.nlp.word.Words;
import java.util.Arrays;

/** Where the items of one term were met in a text. */
final class Trail {
  private final Term term;
  private final Words words;
  private final int[] from;
  private final int[] to;
  private final int[] emoji;
  private boolean folded;

  /** Begins a trail with what met the term's anchor. */
  Trail(Term term, Words words, Edge anchor) {
    this.term = term;
    this.words = words;
    int size = term.items().length;
    this.from = new int[size];
    this.to = new int[size];
    this.emoji = new int[size];
    Arrays.fill(emoji, Edge.NO_EMOJI);
    take(term.anchor(), anchor);
  }

  Item[] items() {
    return term.items();
  }

  void take(int item, int start, int end) {
    from[item] = start;
    to[item] = end;
    emoji[item] = Edge.NO_EMOJI;
  }

  void take(int item, Edge edge) {
    take(item, edge.from(), edge.to());
    emoji[item] = edge.emoji();
    folded |= edge.folded();
  }

  void leaveOut(int item, int border) {
    take(item, border, border);
  }

  /** Returns the sentence that an edge begins in. */
  int sentenceBefore(Edge edge) {
    return edge.emoji() >= 0
        ? words.emoji().get(edge.emoji()).sentence()
        : words.get(edge.from()).sentence();
  }

  /** Returns the sentence that an edge ends in. */
  int sentenceAfter(Edge edge) {
    return edge.emoji() >= 0
        ? words.emoji().get(edge.emoji()).sentence()
        : words.get(edge.to() - 1).sentence();
  }

  /** Returns the find that a complete trail makes. */
  Found found() {
    int end = from.length - 1;
    int firstMarked = Math.min(term.from(), end);
    int lastMarked = Math.max(term.to() - 1, 0);
    if (Arrays.stream(emoji).allMatch(number -> number < 0)) {
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

  /** Emoji that stand between the same words are met in any order, so the outermost count. */
  private Found foundWithEmoji(int firstMarked, int lastMarked) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (int item = 0; item < from.length; item++) {
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
    int begin = from[0];
    int border = to[to.length - 1];
    int number = begin < border ? Edge.NO_EMOJI : Arrays.stream(emoji).max().orElseThrow();
    return new Found(term, begin, border, number, start, end, first, last, folded);
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
    int before = 0;
    while (before < words.emoji().size() && words.emoji().get(before).border() <= word) {
      before++;
    }
    return word + before;
  }
}

package dev.vett.nlp.lexicon;

import dev.vett.nlp.word.Emoji;
import dev.vett.nlp.word.Spelling;
import dev.vett.nlp.word.Word;
import dev.vett.nlp.word.Words;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a search for terms looks at in one text, sentence by sentence, so that the sentences of
 * a changed text which are the same need no search.
 *
 * <p>It belongs to one thread.
 */
public final class SearchedText {
  /** No sentence. */
  static final int NONE = -1;

  private final Words words;
  private final List<Edge> given;

  /** The first word of each sentence, the first emoji, and behind the last what comes last. */
  private final int[] firstWord;

  private final int[] firstEmoji;

  /** The places of the given edges, those of each sentence together and in their order. */
  private final int[] edges;

  private final int[] firstEdge;
  private final boolean parted;

  /** The sentences over whose ends a word is spelled, so that they cannot be told apart. */
  private final BitSet open = new BitSet(0);

  private @Nullable Map<Integer, Integer> byHash;

  /**
   * Takes a text.
   *
   * @param words the text
   * @param given what else is known to stand in it
   */
  public SearchedText(Words words, Collection<Edge> given) {
    this.words = words;
    this.given = List.copyOf(given);
    int size = sentences(words);
    firstWord = new int[size + 1];
    firstEmoji = new int[size + 1];
    firstEdge = new int[size + 1];
    for (Word word : words.list()) {
      firstWord[word.sentence() + 1]++;
    }
    for (Emoji emoji : words.emoji()) {
      firstEmoji[emoji.sentence() + 1]++;
    }
    for (int i = 1; i < words.size(); i++) {
      int before = words.get(i - 1).sentence();
      if (words.get(i).sentence() != before && Spelling.goesOn(words, i)) {
        open.set(before);
        open.set(words.get(i).sentence());
      }
    }
    boolean within = true;
    for (Edge edge : this.given) {
      int sentence = words.get(edge.from()).sentence();
      firstEdge[sentence + 1]++;
      within &= words.get(edge.to() - 1).sentence() == sentence;
    }
    parted = within;
    for (int i = 0; i < size; i++) {
      firstWord[i + 1] += firstWord[i];
      firstEmoji[i + 1] += firstEmoji[i];
      firstEdge[i + 1] += firstEdge[i];
    }
    edges = new int[this.given.size()];
    int[] next = Arrays.copyOf(firstEdge, size);
    for (int i = 0; i < edges.length; i++) {
      edges[next[words.get(this.given.get(i).from()).sentence()]++] = i;
    }
  }

  private static int sentences(Words words) {
    int last = NONE;
    if (words.size() > 0) {
      last = words.get(words.size() - 1).sentence();
    }
    int signs = words.emoji().size();
    return Math.max(last, signs == 0 ? NONE : words.emoji().get(signs - 1).sentence()) + 1;
  }

  /** Returns how many sentences there are, some of which may hold nothing. */
  int size() {
    return firstWord.length - 1;
  }

  /** Tells whether everything that is known to stand in the text stays within a sentence. */
  boolean isParted() {
    return parted;
  }

  /** Returns the place of a sentence's first word, or of the next one where it has none. */
  int firstWord(int sentence) {
    return firstWord[sentence];
  }

  /** Returns where a sentence that holds something begins. */
  int start(int sentence) {
    int word = firstWord[sentence];
    int sign = firstEmoji[sentence];
    int first = word == firstWord[sentence + 1] ? Integer.MAX_VALUE : words.get(word).start();
    return sign == firstEmoji[sentence + 1]
        ? first
        : Math.min(first, words.emoji().get(sign).start());
  }

  /** Returns where a sentence that holds something ends. */
  int end(int sentence) {
    int word = firstWord[sentence + 1];
    int sign = firstEmoji[sentence + 1];
    int last = word == firstWord[sentence] ? 0 : words.get(word - 1).end();
    return sign == firstEmoji[sentence] ? last : Math.max(last, words.emoji().get(sign - 1).end());
  }

  /**
   * Finds the sentences of this text in another one.
   *
   * @return for each sentence the number of one in the other text in which a search meets the very
   *     same, or {@link #NONE}
   */
  int[] in(SearchedText other) {
    int[] same = new int[size()];
    for (int i = 0; i < same.length; i++) {
      Integer known = standsAlone(i) ? other.byHash().get(hash(i)) : null;
      same[i] = known != null && isSame(i, other, known) ? known : NONE;
    }
    return same;
  }

  /** Tells whether a sentence holds something that its neighbours have no part in. */
  private boolean standsAlone(int sentence) {
    boolean holds =
        firstWord[sentence] < firstWord[sentence + 1]
            || firstEmoji[sentence] < firstEmoji[sentence + 1];
    return holds && !open.get(sentence);
  }

  private Map<Integer, Integer> byHash() {
    Map<Integer, Integer> known = byHash;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < size(); i++) {
        if (standsAlone(i)) {
          known.putIfAbsent(hash(i), i);
        }
      }
      byHash = known;
    }
    return known;
  }

  /** Those that differ mostly have other hashes; which of them are the same is told apart later. */
  private int hash(int sentence) {
    int hash = words.between(firstWord[sentence + 1]);
    for (int i = firstWord[sentence]; i < firstWord[sentence + 1]; i++) {
      Word word = words.get(i);
      hash = (hash * 31 + word.form().hashCode()) * 31 + word.before() + (word.quoted() ? 1 : 0);
    }
    for (int i = firstEmoji[sentence]; i < firstEmoji[sentence + 1]; i++) {
      hash = hash * 31 + words.emoji().get(i).form().hashCode();
    }
    for (int i = firstEdge[sentence]; i < firstEdge[sentence + 1]; i++) {
      Edge edge = given.get(edges[i]);
      hash = (hash * 31 + edge.symbol()) * 31 + edge.from() - firstWord[sentence];
    }
    return hash;
  }

  private boolean isSame(int own, SearchedText other, int its) {
    int start = start(own);
    int itsStart = other.start(its);
    int length = end(own) - start;
    return length == other.end(its) - itsStart
        && words.text().regionMatches(start, other.words.text(), itsStart, length)
        && words.between(firstWord[own + 1]) == other.words.between(other.firstWord[its + 1])
        && sameWords(own, other, its, itsStart - start)
        && sameEmoji(own, other, its, itsStart - start)
        && sameEdges(own, other, its);
  }

  private boolean sameWords(int own, SearchedText other, int its, int shift) {
    int size = firstWord[own + 1] - firstWord[own];
    if (other.firstWord[its + 1] - other.firstWord[its] != size) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      Word one = words.get(firstWord[own] + i);
      Word two = other.words.get(other.firstWord[its] + i);
      boolean same =
          one.form().equals(two.form())
              && one.start() + shift == two.start()
              && one.end() + shift == two.end()
              && one.before() == two.before()
              && one.shape() == two.shape()
              && one.tag() == two.tag()
              && one.quoted() == two.quoted();
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private boolean sameEmoji(int own, SearchedText other, int its, int shift) {
    int size = firstEmoji[own + 1] - firstEmoji[own];
    if (other.firstEmoji[its + 1] - other.firstEmoji[its] != size) {
      return false;
    }
    int further = other.firstWord[its] - firstWord[own];
    for (int i = 0; i < size; i++) {
      Emoji one = words.emoji().get(firstEmoji[own] + i);
      Emoji two = other.words.emoji().get(other.firstEmoji[its] + i);
      boolean same =
          one.form().equals(two.form())
              && one.start() + shift == two.start()
              && one.end() + shift == two.end()
              && one.border() + further == two.border()
              && one.quoted() == two.quoted();
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private boolean sameEdges(int own, SearchedText other, int its) {
    int size = firstEdge[own + 1] - firstEdge[own];
    if (other.firstEdge[its + 1] - other.firstEdge[its] != size) {
      return false;
    }
    int further = other.firstWord[its] - firstWord[own];
    for (int i = 0; i < size; i++) {
      Edge one = given.get(edges[firstEdge[own] + i]);
      Edge two = other.given.get(other.edges[other.firstEdge[its] + i]);
      boolean same =
          one.symbol() == two.symbol()
              && one.from() + further == two.from()
              && one.to() + further == two.to()
              && one.folded() == two.folded();
      if (!same) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return "SearchedText[" + size() + " sentences]";
  }
}

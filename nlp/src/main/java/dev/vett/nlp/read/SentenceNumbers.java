package dev.vett.nlp.read;

import dev.vett.core.analysis.EntityType;
import dev.vett.nlp.entity.FoundEntity;
import dev.vett.nlp.word.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which sentence each part of a text counts to.
 *
 * <p>A line of nothing but addresses, mentions and emoji is no sentence: it counts to the one
 * before it, or at the beginning to the one behind it, so that the sentences on both sides of it
 * remain neighbours.
 */
final class SentenceNumbers {
  private final int[] numbers;

  private SentenceNumbers(int[] numbers) {
    this.numbers = numbers;
  }

  /** Numbers the parts of a text from 0. */
  static SentenceNumbers of(String text, List<Range> parts, List<FoundEntity> found) {
    BitSet pointers = pointers(found);
    int[] numbers = new int[parts.size()];
    int number = 0;
    boolean said = false;
    for (int i = 0; i < numbers.length; i++) {
      boolean says = says(text, parts.get(i), pointers);
      number += says && said ? 1 : 0;
      said |= says;
      numbers[i] = number;
    }
    return new SentenceNumbers(numbers);
  }

  /** Returns the number of the sentence that a part counts to. */
  int of(int part) {
    return part < numbers.length ? numbers[part] : 0;
  }

  /** Returns where each sentence stands. */
  List<Range> sentences(List<Range> parts) {
    List<Range> sentences = new ArrayList<>();
    for (int i = 0; i < numbers.length; i++) {
      int last = sentences.size() - 1;
      Range part = parts.get(i);
      if (numbers[i] == last) {
        sentences.set(last, new Range(sentences.get(last).start(), part.end()));
      } else {
        sentences.add(part);
      }
    }
    return sentences;
  }

  private static BitSet pointers(List<FoundEntity> found) {
    BitSet pointers = new BitSet(0);
    for (FoundEntity entity : found) {
      if (entity.type() == EntityType.URL || entity.type() == EntityType.MENTION) {
        pointers.set(entity.start(), entity.end());
      }
    }
    return pointers;
  }

  private static boolean says(String text, Range part, BitSet pointers) {
    for (int i = pointers.nextClearBit(part.start());
        i < part.end();
        i = pointers.nextClearBit(i + 1)) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}

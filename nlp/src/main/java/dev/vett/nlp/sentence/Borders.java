package dev.vett.nlp.sentence;

import dev.vett.nlp.word.Range;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import opennlp.tools.sentdetect.SentenceModel;

/** Finds where the sentences of one text end. */
final class Borders {
  private static final int WORDS_BEFORE_EMOJI = 3;
  private static final int LETTERS_BEFORE_GLUE = 3;
  private static final int LONG_NUMBER = 3;
  private static final int LONGEST_WORD = 60;

  private final String text;
  private final BitSet kept = new BitSet();
  private final Abbreviations abbreviations;
  private final ModelEnds modelEnds;
  private final boolean chatty;

  Borders(
      String text, List<Range> kept, Abbreviations abbreviations, Supplier<SentenceModel> model) {
    this.text = text;
    this.abbreviations = abbreviations;
    this.modelEnds = new ModelEnds(text, model);
    this.chatty = startsSmall(text);
    kept.forEach(range -> this.kept.set(range.start(), range.end()));
  }

  /** Returns one past the last code unit of the sentence that begins at a position. */
  int next(int start) {
    int index = start;
    int words = 0;
    while (index < text.length()) {
      char c = text.charAt(index);
      if (Signs.isLineBreak(c)) {
        return index + 1;
      }
      if (kept.get(index)) {
        index = kept.nextClearBit(index);
        continue;
      }
      if (Signs.isEndMark(c)) {
        int marksEnd = afterMarks(index);
        int end = afterTail(marksEnd);
        if (ends(start, index, marksEnd, end)) {
          return end;
        }
        index = Math.max(end, marksEnd);
        continue;
      }
      int emoji = Signs.afterEmoji(text, index);
      if (emoji > index) {
        int end = afterTail(emoji);
        if (words >= WORDS_BEFORE_EMOJI && end > emoji - 1 && startsCapital(end)) {
          return end;
        }
        index = end;
        continue;
      }
      words += Signs.isBlank(c) && index > start && !Signs.isBlank(text.charAt(index - 1)) ? 1 : 0;
      index++;
    }
    return text.length();
  }

  private int afterMarks(int index) {
    int next = index;
    while (next < text.length() && Signs.isEndMark(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** Passes closing signs, and emoji and faces even after blanks. */
  private int afterTail(int position) {
    int end = position;
    while (end < text.length() && Signs.isCloser(text.charAt(end)) && !kept.get(end)) {
      end++;
    }
    int next = end;
    while (next < text.length()) {
      char c = text.charAt(next);
      int emoji = Math.max(Signs.afterEmoji(text, next), Signs.afterFace(text, next));
      if (emoji > next && !kept.get(next)) {
        next = emoji;
        end = emoji;
      } else if (Signs.isEndMark(c) && next == end && end > position) {
        next++;
        end = next;
      } else if (Signs.isBlank(c) && !Signs.isLineBreak(c)) {
        next++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean ends(int start, int mark, int marksEnd, int end) {
    if (end == text.length()) {
      return true;
    }
    int next = afterBlanks(end);
    if (next == text.length() || Signs.isLineBreak(text.charAt(next))) {
      return true;
    }
    boolean single = marksEnd == mark + 1;
    boolean stop = single && text.charAt(mark) == '.';
    boolean glued = next == end && end == marksEnd;
    if (glued) {
      return gluedEnds(start, mark, next, stop);
    }
    if (next == end) {
      return false;
    }
    int letter = afterOpeners(next);
    boolean small = letter < text.length() && Character.isLowerCase(text.charAt(letter));
    if (!stop) {
      boolean dots = text.charAt(marksEnd - 1) == '.' || text.charAt(marksEnd - 1) == '…';
      boolean closed = end > marksEnd && Signs.isCloser(text.charAt(marksEnd));
      return !(small && (dots || closed));
    }
    return stopEnds(start, mark, letter, small);
  }

  /** Decides a full stop that blanks follow. */
  private boolean stopEnds(int start, int mark, int letter, boolean small) {
    String word = wordBefore(start, mark);
    if (word.isEmpty()) {
      return !small;
    }
    boolean number = Character.isDigit(word.charAt(word.length() - 1));
    boolean first = mark - word.length() <= afterOpeners(afterBlanks(start));
    if (number) {
      boolean ordinal = word.length() < LONG_NUMBER && word.chars().allMatch(Character::isDigit);
      return !small && !(first && ordinal) && (!ordinal || modelEnds.has(mark));
    }
    if (abbreviations.contains(word)) {
      return !small && abbreviations.mayEnd(word);
    }
    if (small) {
      return chatty && word.length() > 1 && word.indexOf('.') < 0;
    }
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
    boolean dotted = word.indexOf('.') > 0 && word.length() < 2 * LETTERS_BEFORE_GLUE;
    if (initial || dotted) {
      return letter < text.length() && modelEnds.has(mark);
    }
    return true;
  }

  /** Decides an end mark that a sign or letter follows at once. */
  private boolean gluedEnds(int start, int mark, int next, boolean stop) {
    boolean capital = Character.isUpperCase(text.charAt(next));
    if (!capital || mark == start) {
      return false;
    }
    if (!stop) {
      return true;
    }
    String word = wordBefore(start, mark);
    boolean plain =
        word.length() >= LETTERS_BEFORE_GLUE
            && word.indexOf('.') < 0
            && Character.isLowerCase(word.charAt(word.length() - 1));
    boolean wordAfter = next + 1 < text.length() && Character.isLowerCase(text.charAt(next + 1));
    return plain && wordAfter && !abbreviations.contains(word);
  }

  private String wordBefore(int start, int mark) {
    int from = mark;
    int limit = Math.max(start, mark - LONGEST_WORD);
    while (from > limit && !Signs.isBlank(text.charAt(from - 1))) {
      from--;
    }
    while (from < mark && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    return text.substring(from, mark);
  }

  private boolean startsCapital(int position) {
    int next = afterBlanks(position);
    return next > position && next < text.length() && Character.isUpperCase(text.charAt(next));
  }

  private int afterBlanks(int position) {
    int next = position;
    while (next < text.length()
        && Signs.isBlank(text.charAt(next))
        && !Signs.isLineBreak(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private int afterOpeners(int position) {
    int next = position;
    while (next < text.length() && Signs.isOpener(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** Tells whether the writer begins sentences without a capital. */
  private static boolean startsSmall(String text) {
    return Arrays.stream(new String[] {text.strip()})
        .flatMapToInt(String::chars)
        .filter(Character::isLetter)
        .limit(1)
        .anyMatch(Character::isLowerCase);
  }
}

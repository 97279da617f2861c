package dev.vett.nlp.word;

import dev.vett.nlp.fold.Shadow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Parts a text into words and numbers.
 *
 * <p>Addresses are passed over. Hashtags and mentions are parted where a capital follows a small
 * letter ({@code #WeLoveFika}). An apostrophe inside a word belongs to it, and an ampersand is a
 * word.
 */
public final class WordScanner {
  private static final int LONGEST_PLACEHOLDER = 40;

  private final String text;
  private final Shadow shadow;
  private final List<Range> sentences;
  private final List<Range> skipped;
  private final BitSet quoted;
  private final List<Word> words = new ArrayList<>();
  private final List<Emoji> emoji = new ArrayList<>();
  private int between;
  private int sentence;
  private int skip;

  private WordScanner(String text, List<Range> sentences, List<Range> skipped) {
    this.text = text;
    this.shadow = Shadow.of(text);
    this.sentences = sentences;
    this.skipped = skipped;
    this.quoted = Quotes.in(text);
  }

  /**
   * Returns the words of a text.
   *
   * @param text the text
   * @param sentences its sentences, in order
   * @param skipped stretches that hold no words, such as addresses, in order
   */
  public static Words scan(String text, List<Range> sentences, List<Range> skipped) {
    return new WordScanner(text, sentences, skipped).scan();
  }

  /** Returns the folded words of a term, as the words of a text would be. */
  public static List<String> forms(String term) {
    return scan(term, List.of(), List.of()).list().stream().map(Word::form).toList();
  }

  private Words scan() {
    int index = 0;
    Word.Tag tag = Word.Tag.NONE;
    while (index < shadow.length()) {
      int skippedTo = skippedUntil(index);
      if (skippedTo > index) {
        addAddress(skipped.get(skip));
        between |= Between.SIGN | Between.BLANK;
        index = skippedTo;
        continue;
      }
      int point = shadow.codePointAt(index);
      int width = Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        index = word(index, tag);
        boolean goesOn = index < shadow.length() && holdsTag(shadow.at(index));
        tag = goesOn ? tag : Word.Tag.NONE;
        continue;
      }
      int behind = point == '<' ? placeholderEnd(index) : index;
      if (behind > index) {
        between |= Between.MASK;
        index = behind;
        continue;
      }
      if (point == '&') {
        add(index, index + 1, false, Word.Tag.NONE);
        tag = Word.Tag.NONE;
        index++;
        continue;
      }
      tag = tagAfter(point, index, tag);
      if (point >= Emoji.FIRST_SYMBOL) {
        addEmoji(shadow.start(index));
      }
      int bit = Between.of(point);
      boolean wide = bit == Between.BLANK && index > 0 && shadow.at(index - 1) == ' ';
      between |= wide ? bit | Between.WIDE : bit;
      index += width;
    }
    return new Words(words, emoji, between, text);
  }

  /** A placeholder such as {@code <your-key>} says nothing. */
  private int placeholderEnd(int index) {
    for (int i = index + 1; i < Math.min(index + LONGEST_PLACEHOLDER, shadow.length()); i++) {
      char unit = shadow.at(i);
      if (unit == '>') {
        return i > index + 1 ? i + 1 : index;
      }
      if (!Character.isLetterOrDigit(unit) && "-_ .".indexOf(unit) < 0) {
        return index;
      }
    }
    return index;
  }

  private Word.Tag tagAfter(int point, int index, Word.Tag tag) {
    boolean border = index == 0 || !Character.isLetterOrDigit(shadow.at(index - 1));
    if (point == '#' && border) {
      return Word.Tag.HASHTAG;
    }
    if (point == '@' && border) {
      return Word.Tag.MENTION;
    }
    boolean inside = tag != Word.Tag.NONE && holdsTag(point);
    return inside ? tag : Word.Tag.NONE;
  }

  private static boolean holdsTag(int point) {
    return Character.isLetterOrDigit(point) || point == '_' || point == '-' || point == '.';
  }

  private int skippedUntil(int index) {
    while (skip < skipped.size() && skipped.get(skip).end() <= shadow.start(index)) {
      skip++;
    }
    if (skip == skipped.size() || shadow.start(index) < skipped.get(skip).start()) {
      return index;
    }
    int end = index;
    while (end < shadow.length() && shadow.start(end) < skipped.get(skip).end()) {
      end++;
    }
    return end;
  }

  /** Reads the word that begins at an index and returns where it ends. */
  private int word(int start, Word.Tag tag) {
    boolean number = Character.isDigit(shadow.at(start));
    int index = start;
    while (index < shadow.length()) {
      int point = shadow.codePointAt(index);
      int width = Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        if (tag != Word.Tag.NONE && index > start && humps(index)) {
          break;
        }
        number &= Character.isDigit(point);
      } else if (!joins(index, number)) {
        break;
      }
      index += width;
    }
    add(start, index, number, tag);
    return index;
  }

  /** Tells whether a capital after a small letter begins a new word of a hashtag or mention. */
  private boolean humps(int index) {
    char here = text.charAt(shadow.start(index));
    char before = text.charAt(shadow.start(index - 1));
    return Character.isUpperCase(here) && Character.isLowerCase(before);
  }

  /** Tells whether a sign between letters or digits holds a word together. */
  private boolean joins(int index, boolean number) {
    if (index + 1 >= shadow.length()) {
      return false;
    }
    char sign = shadow.at(index);
    char next = shadow.at(index + 1);
    if (number) {
      return (sign == ',' || sign == '.' || sign == ':') && Character.isDigit(next);
    }
    return sign == '\'' && Character.isLetter(next) && Character.isLetter(shadow.at(index - 1));
  }

  private void addEmoji(int start) {
    boolean inside = !emoji.isEmpty() && start < emoji.get(emoji.size() - 1).end();
    int end = inside ? start : Emoji.end(text, start);
    if (end > start) {
      addSign(Emoji.form(text.substring(start, end)), start, end);
    }
  }

  private void addAddress(Range at) {
    int sign = text.indexOf('@', at.start());
    int path = text.indexOf('/', at.start());
    boolean email = sign >= 0 && sign < at.end() && (path < 0 || path > sign);
    addSign(email ? Emoji.EMAIL : Emoji.URL, at.start(), at.end());
  }

  private void addSign(String form, int start, int end) {
    emoji.add(new Emoji(form, start, end, words.size(), sentenceAt(start), quoted.get(start)));
  }

  private int sentenceAt(int start) {
    while (sentence < sentences.size() && sentences.get(sentence).end() <= start) {
      sentence++;
    }
    return sentence;
  }

  private void add(int from, int to, boolean number, Word.Tag tag) {
    int start = shadow.start(from);
    int end = shadow.end(to - 1);
    boolean apart = words.isEmpty();
    words.add(
        new Word(
            shadow.text(from, to),
            start,
            end,
            sentenceAt(start),
            apart ? between | Between.BREAK : between,
            shape(start, end, number),
            tag,
            quoted.get(start)));
    between = 0;
  }

  private Word.Shape shape(int start, int end, boolean number) {
    if (number) {
      return Word.Shape.NUMBER;
    }
    if (!Character.isUpperCase(text.charAt(start)) && !Character.isTitleCase(text.charAt(start))) {
      return Word.Shape.LOWER;
    }
    int letters = 0;
    for (int i = start; i < end; i++) {
      char unit = text.charAt(i);
      if (Character.isLowerCase(unit)) {
        return Word.Shape.CAPITALISED;
      }
      letters += Character.isLetter(unit) ? 1 : 0;
    }
    return letters > 1 ? Word.Shape.UPPER : Word.Shape.CAPITALISED;
  }
}

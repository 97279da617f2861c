package dev.vett.nlp.word;

import java.util.List;

/**
 * The words of one text.
 *
 * @param list the words in order
 * @param emoji the emoji in order
 * @param after what stands behind the last word, as {@link Between} bits
 * @param text the text that they were read in
 */
public record Words(List<Word> list, List<Emoji> emoji, int after, String text) {
  public Words {
    list = List.copyOf(list);
    emoji = List.copyOf(emoji);
  }

  /** Returns the number of words. */
  public int size() {
    return list.size();
  }

  /** Returns a word by its place in the text. */
  public Word get(int index) {
    return list.get(index);
  }

  /** Returns what stands before the word at a border, or behind the last word. */
  public int between(int border) {
    return border < list.size() ? list.get(border).before() : after;
  }

  /** Tells whether the word at a border is a placeholder, or stands behind something masked. */
  public boolean concealed(int border) {
    return (between(border) & (Between.MASK | Between.BRACKET)) != 0;
  }

  /** Tells whether a sentence begins at a border. */
  public boolean beginsSentence(int border) {
    return border == 0
        || border == list.size()
        || list.get(border).sentence() != list.get(border - 1).sentence();
  }

  @Override
  public String toString() {
    return "Words[" + list.size() + "]";
  }
}

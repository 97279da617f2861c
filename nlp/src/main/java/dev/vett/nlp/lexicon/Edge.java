package dev.vett.nlp.lexicon;

/**
 * A symbol that covers words, or stands for an emoji between them.
 *
 * @param symbol the symbol
 * @param from border before its first word
 * @param to border after its last word; an emoji begins and ends at the same border
 * @param folded whether it only shows beneath a disguise
 * @param emoji number of the emoji in the text, or {@link #NO_EMOJI}
 */
public record Edge(int symbol, int from, int to, boolean folded, int emoji) {
  static final int NO_EMOJI = -1;

  /** Creates an edge that covers words. */
  public Edge(int symbol, int from, int to, boolean folded) {
    this(symbol, from, to, folded, NO_EMOJI);
  }

  static Edge of(int symbol, int emoji, int border) {
    return new Edge(symbol, border, border, false, emoji);
  }
}

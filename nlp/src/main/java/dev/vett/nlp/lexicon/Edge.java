package dev.vett.nlp.lexicon;

/**
 * A symbol that is known to cover words.
 *
 * @param symbol the symbol
 * @param from border before its first word
 * @param to border after its last word
 * @param folded whether it only shows beneath a disguise
 */
public record Edge(int symbol, int from, int to, boolean folded) {}

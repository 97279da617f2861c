package dev.vett.nlp.read;

/**
 * A listed term that stands in the text.
 *
 * @param term the term
 * @param from border before its first word
 * @param to border after its last word
 * @param folded whether it was found beneath a disguise
 */
record ListHit(ListTerm term, int from, int to, boolean folded) {}

package dev.vett.nlp.lexicon;

/**
 * A term that was found.
 *
 * @param lexicon the lexicon that has it
 * @param term the line as written
 * @param from border before the first word of the whole term
 * @param to border after its last word
 * @param markFrom border before the first word that the finding points at
 * @param markTo border after the last word that the finding points at
 * @param folded whether it was found beneath a disguise
 */
public record Hit(
    String lexicon, String term, int from, int to, int markFrom, int markTo, boolean folded) {}

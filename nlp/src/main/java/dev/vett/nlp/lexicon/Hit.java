package dev.vett.nlp.lexicon;

import org.jspecify.annotations.Nullable;

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
 * @param instead what the line says to write in its place; null where it says nothing
 */
public record Hit(
    String lexicon,
    String term,
    int from,
    int to,
    int markFrom,
    int markTo,
    boolean folded,
    @Nullable String instead) {}

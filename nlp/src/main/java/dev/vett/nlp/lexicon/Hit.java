package dev.vett.nlp.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A term that was found.
 *
 * @param lexicon the lexicon that has it
 * @param term the line as written
 * @param from border before the first word of the whole term
 * @param to border after its last word; the same where the term is but emoji
 * @param start first UTF-16 code unit that the finding points at
 * @param end one past the last code unit that the finding points at
 * @param sentence number of its sentence within the text
 * @param quoted whether it stands inside quotation marks
 * @param folded whether it was found beneath a disguise
 * @param instead what the line says to write in its place; null where it says nothing
 */
public record Hit(
    String lexicon,
    String term,
    int from,
    int to,
    int start,
    int end,
    int sentence,
    boolean quoted,
    boolean folded,
    @Nullable String instead) {}

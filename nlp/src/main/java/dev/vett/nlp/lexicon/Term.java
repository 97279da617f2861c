package dev.vett.nlp.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A compiled line of a lexicon.
 *
 * @param node the lexicon or class that it belongs to
 * @param order the place of the line among all lines
 * @param source the line as written
 * @param items its items
 * @param anchor the item that a search begins with
 * @param from the first item that the finding points at
 * @param to one past the last item that the finding points at
 * @param instead what to write in its place; null where the line says nothing
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity only; searched on every word
record Term(
    int node,
    int order,
    String source,
    Item[] items,
    int anchor,
    int from,
    int to,
    @Nullable String instead) {}

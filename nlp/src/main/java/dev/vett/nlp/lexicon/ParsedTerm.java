package dev.vett.nlp.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a lexicon, read but not yet compiled.
 *
 * @param place file and line, for error messages
 * @param source the line as written
 * @param items its items
 * @param exception whether it takes hits back
 * @param from the first item that the finding points at
 * @param to one past the last item that the finding points at
 * @param instead what to write in its place; null where the line says nothing
 */
record ParsedTerm(
    String place,
    String source,
    List<ParsedItem> items,
    boolean exception,
    int from,
    int to,
    @Nullable String instead) {}

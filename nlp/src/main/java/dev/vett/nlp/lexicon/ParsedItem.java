package dev.vett.nlp.lexicon;

import java.util.List;

/**
 * One item of a line.
 *
 * @param kind what it matches
 * @param choices marked words, or classes in angle brackets, any of which it takes
 * @param optional whether it may be left out
 * @param gap how many other words may stand before it
 */
record ParsedItem(Item.Kind kind, List<String> choices, boolean optional, int gap) {}

package dev.vett.nlp.names;

import dev.vett.core.analysis.EntityType;

/**
 * A name in a text.
 *
 * @param type person, organisation or place
 * @param start first UTF-16 code unit
 * @param end one past the last code unit
 */
public record Name(EntityType type, int start, int end) {}

package dev.vett.nlp.word;

/**
 * A stretch of a text in UTF-16 code units.
 *
 * @param start first code unit
 * @param end one past the last code unit
 */
public record Range(int start, int end) {}

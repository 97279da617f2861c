package dev.vett.core.analysis;

import dev.vett.core.text.Span;

/**
 * A sentence of the title or the text.
 *
 * @param number its number, from 0, title first
 * @param span where it stands
 */
public record Sentence(int number, Span span) {}

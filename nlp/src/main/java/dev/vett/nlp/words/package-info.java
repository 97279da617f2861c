/** Knows which words are ordinary, and which are people's names. */
@NullMarked
package dev.vett.nlp.words;

import org.jspecify.annotations.NullMarked;

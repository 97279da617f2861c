/** Tells with small trained models what a text is: each model answers one question. */
@NullMarked
package dev.vett.nlp.classify;

import org.jspecify.annotations.NullMarked;

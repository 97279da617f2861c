/** Trains the models and measures them; not needed to read a text, and left out of the jar. */
@NullMarked
package dev.vett.nlp.training;

import org.jspecify.annotations.NullMarked;

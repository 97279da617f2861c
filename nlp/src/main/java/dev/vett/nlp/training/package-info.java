/** Trains the models and measures them; not needed to read a text. */
@NullMarked
package dev.vett.nlp.training;

import org.jspecify.annotations.NullMarked;

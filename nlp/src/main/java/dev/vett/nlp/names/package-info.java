/** Finds the names of persons, organisations and places with a trained model. */
@NullMarked
package dev.vett.nlp.names;

import org.jspecify.annotations.NullMarked;

/** Finds the trained models on the class path. */
@NullMarked
package dev.vett.nlp.models;

import org.jspecify.annotations.NullMarked;

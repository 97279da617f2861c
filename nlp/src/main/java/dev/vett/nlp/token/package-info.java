/** Parts a text into tokens, for the model of names and for showing what was read. */
@NullMarked
package dev.vett.nlp.token;

import org.jspecify.annotations.NullMarked;

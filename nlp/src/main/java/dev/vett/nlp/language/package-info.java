/** Tells which language a text is in. */
@NullMarked
package dev.vett.nlp.language;

import org.jspecify.annotations.NullMarked;

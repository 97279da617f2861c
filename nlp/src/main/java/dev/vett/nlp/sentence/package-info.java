/** Parts a text into sentences. */
@NullMarked
package dev.vett.nlp.sentence;

import org.jspecify.annotations.NullMarked;

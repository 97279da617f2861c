/** Words of a text, with what stands between them. */
@NullMarked
package dev.vett.nlp.word;

import org.jspecify.annotations.NullMarked;

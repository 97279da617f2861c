/** What a text is to the one whom it addresses. */
@NullMarked
package dev.vett.nlp.stance;

import org.jspecify.annotations.NullMarked;

/** Lexicons: their files, their terms, and one matcher for all of them. */
@NullMarked
package dev.vett.nlp.lexicon;

import org.jspecify.annotations.NullMarked;

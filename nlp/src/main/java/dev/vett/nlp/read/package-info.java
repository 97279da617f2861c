/** Reading a post: words, entities, company lists and lexicons put together. */
@NullMarked
package dev.vett.nlp.read;

import org.jspecify.annotations.NullMarked;

/**
 * The text as meant: a folded shadow of the text with its offsets, and what stands beneath
 * disguises.
 */
@NullMarked
package dev.vett.nlp.fold;

import org.jspecify.annotations.NullMarked;

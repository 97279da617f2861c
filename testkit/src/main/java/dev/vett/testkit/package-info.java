/**
 * The kit with which a company tests its own rule pack.
 *
 * <p>{@link dev.vett.testkit.PackTests} runs the examples of a pack, {@link
 * dev.vett.testkit.DraftBuilder} makes drafts, and {@link dev.vett.testkit.VettAssertions} judges
 * what a check found. The class path needs what reads text, {@code vett-nlp}, beside this.
 */
@NullMarked
package dev.vett.testkit;

import org.jspecify.annotations.NullMarked;

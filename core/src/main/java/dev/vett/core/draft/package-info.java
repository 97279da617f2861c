/** What is about to be published: the post, its author and its time. */
@NullMarked
package dev.vett.core.draft;

import org.jspecify.annotations.NullMarked;

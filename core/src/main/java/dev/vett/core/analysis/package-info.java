/** What was read in a text, and the port to whoever reads it. */
@NullMarked
package dev.vett.core.analysis;

import org.jspecify.annotations.NullMarked;

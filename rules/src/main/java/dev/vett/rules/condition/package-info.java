/** Holds declared conditions against what was read in a draft, in plain Java. */
@NullMarked
package dev.vett.rules.condition;

import org.jspecify.annotations.NullMarked;

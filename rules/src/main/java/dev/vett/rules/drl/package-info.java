/** Conditions in DRL: what is wrong in them, what they may do, and how they are compiled. */
@NullMarked
package dev.vett.rules.drl;

import org.jspecify.annotations.NullMarked;

/** Conditions that a rule declares instead of being programmed. */
@NullMarked
package dev.vett.core.condition;

import org.jspecify.annotations.NullMarked;

/** Rule cards: what a rule is called, how severe it is, where it comes from and what it says. */
@NullMarked
package dev.vett.core.card;

import org.jspecify.annotations.NullMarked;

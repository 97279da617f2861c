/** Rule packs: cards, lexicons and rules that belong and change together. */
@NullMarked
package dev.vett.core.pack;

import org.jspecify.annotations.NullMarked;

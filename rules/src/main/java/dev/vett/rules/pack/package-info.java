/** Rule packs: where they lie and how they are read. */
@NullMarked
package dev.vett.rules.pack;

import org.jspecify.annotations.NullMarked;

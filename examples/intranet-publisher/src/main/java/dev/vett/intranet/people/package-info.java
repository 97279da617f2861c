/** Who may log in, and as whom. */
@NullMarked
package dev.vett.intranet.people;

import org.jspecify.annotations.NullMarked;

/** What changes for drafts when the packs that judge them change. */
@NullMarked
package dev.vett.core.diff;

import org.jspecify.annotations.NullMarked;

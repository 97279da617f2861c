/** The command line: drafts in, reports out. */
@NullMarked
package dev.vett.cli;

import org.jspecify.annotations.NullMarked;

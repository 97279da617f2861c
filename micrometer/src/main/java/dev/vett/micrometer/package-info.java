/** Counts of checks for Micrometer. */
@NullMarked
package dev.vett.micrometer;

import org.jspecify.annotations.NullMarked;

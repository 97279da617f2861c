/** How fast the checker is, alone and against others. */
@NullMarked
package dev.vett.benchmarks;

import org.jspecify.annotations.NullMarked;

/** The front door: a checker, and the port to the engine that judges. */
@NullMarked
package dev.vett.core.check;

import org.jspecify.annotations.NullMarked;

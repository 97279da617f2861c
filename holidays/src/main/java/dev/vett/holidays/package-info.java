/** Public holidays from the Jollyday calendars. */
@NullMarked
package dev.vett.holidays;

import org.jspecify.annotations.NullMarked;

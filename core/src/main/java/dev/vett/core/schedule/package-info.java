/** Working time: schedules, breaks, public holidays, and the next moment that is allowed. */
@NullMarked
package dev.vett.core.schedule;

import org.jspecify.annotations.NullMarked;

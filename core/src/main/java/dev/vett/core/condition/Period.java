package dev.vett.core.condition;

import dev.vett.core.text.InvalidValueException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time on the author's clock.
 *
 * @param from the first moment that belongs to it; null where it has no beginning
 * @param end the first moment that no longer belongs to it; null where it has no end
 */
public record Period(@Nullable LocalDateTime from, @Nullable LocalDateTime end) {
  /** All time. */
  public static final Period ALWAYS = new Period(null, null);

  public Period {
    if (from != null && end != null && !from.isBefore(end)) {
      throw new InvalidValueException("until", "lies before from", "give a later date");
    }
  }

  /** Tells whether a moment belongs to it. */
  public boolean contains(LocalDateTime moment) {
    return (from == null || !moment.isBefore(from)) && (end == null || moment.isBefore(end));
  }
}

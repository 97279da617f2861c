package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;
import dev.vett.core.text.InvalidValueException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * An entity that a pattern found in a text.
 *
 * @param type what it is
 * @param start first UTF-16 code unit, from 0
 * @param end one past the last UTF-16 code unit
 * @param traits what else is known about it, unmodifiable and in the order of the enum
 */
public record FoundEntity(EntityType type, int start, int end, Set<Trait> traits) {
  public FoundEntity {
    if (start < 0 || end <= start) {
      throw new InvalidValueException(
          "entity", "runs from " + start + " to " + end, "give 0 <= start < end");
    }
    traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
  }

  /** Tells whether the entity has a trait. */
  public boolean has(Trait trait) {
    return traits.contains(trait);
  }
}

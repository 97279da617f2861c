package dev.vett.rules.engine;

import java.util.List;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * What a pattern of a rule asks of a single fact, whatever other facts there are.
 *
 * @param number its place among all tests
 * @param type the type of the facts
 * @param value the number of a value that they must have, or {@link FactType#ANY}
 * @param predicates all that must hold, the value included
 * @param source where the facts come from that a rule reads from others; null where they are facts
 */
record FactTest(
    int number,
    FactType type,
    int value,
    List<Predicate1<Object>> predicates,
    @Nullable Source source) {

  /**
   * Reads what a rule looks at from a fact.
   *
   * @param fact the test that the fact must pass
   * @param reads what reads from it: a list, one thing, or null where there is none
   */
  record Source(FactTest fact, Function1<Object, @Nullable Object> reads) {
    List<?> read(Object from) {
      Object found = reads.apply(from);
      if (found == null) {
        return List.of();
      }
      return found instanceof List<?> several ? several : List.of(found);
    }
  }

  FactTest {
    predicates = List.copyOf(predicates);
  }

  boolean passes(Object fact) {
    for (int i = 0; i < predicates.size(); i++) {
      if (!holds(predicates.get(i), fact)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Predicate1<Object> predicate, Object fact) {
    try {
      return predicate.test(fact);
    } catch (RuntimeException unchecked) {
      throw unchecked;
    } catch (Exception failure) {
      throw new IllegalStateException("a condition of a rule failed", failure);
    }
  }
}

package dev.vett.rules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * The facts of one draft by their types, and which tests some of them pass; a test is made when a
 * rule asks for it.
 */
final class Sightings {
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final List<List<Object>> facts;
  private final long[] values;
  private final byte[] answers;

  /**
   * Takes the facts of a draft.
   *
   * @param facts the facts
   * @param tests the tests that rules make
   */
  Sightings(List<Object> facts, FactTests tests) {
    this.facts = new ArrayList<>(Collections.nCopies(tests.types(), List.of()));
    this.values = new long[Needs.words(tests.values())];
    this.answers = new byte[tests.size()];
    for (Object fact : facts) {
      List<FactType> types = tests.typesOf(fact.getClass());
      for (int i = 0; i < types.size(); i++) {
        add(fact, types.get(i));
      }
    }
  }

  private void add(Object fact, FactType type) {
    int number = type.number();
    if (facts.get(number).isEmpty()) {
      facts.set(number, new ArrayList<>());
    }
    facts.get(number).add(fact);
    int value = type.hasValues() ? type.valueOf(fact) : FactType.ANY;
    if (value != FactType.ANY) {
      values[value >> 6] |= 1L << value;
    }
  }

  /** Returns the values that facts have, a bit for each number. */
  long[] values() {
    return values;
  }

  /** Tells whether a fact passes a test. */
  boolean any(FactTest test) {
    byte known = answers[test.number()];
    if (known == 0) {
      known = seek(test) ? YES : NO;
      answers[test.number()] = known;
    }
    return known == YES;
  }

  /** Hands out the facts that pass a test. */
  void each(FactTest test, Consumer<Object> taker) {
    if (any(test)) {
      for (Object fact : facts.get(test.type().number())) {
        if (test.passes(fact)) {
          taker.accept(fact);
        }
      }
    }
  }

  private boolean seek(FactTest test) {
    FactTest.Source source = test.source();
    if (source == null) {
      return mayHave(test) && anyOf(facts.get(test.type().number()), test);
    }
    for (Object fact : facts.get(source.fact().type().number())) {
      if (source.fact().passes(fact) && anyOf(source.read(fact), test)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayHave(FactTest test) {
    int value = test.value();
    return value == FactType.ANY || (values[value >> 6] & 1L << value) != 0;
  }

  /** Asked for many rules on each draft, so that it makes no iterator. */
  private static boolean anyOf(List<?> found, FactTest test) {
    for (int i = 0; i < found.size(); i++) {
      if (test.passes(found.get(i))) {
        return true;
      }
    }
    return false;
  }
}

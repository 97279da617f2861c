package dev.vett.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.From1;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.jspecify.annotations.Nullable;

/**
 * The tests that the patterns of all rules make of single facts, each once.
 *
 * <p>Tests are added while rules are read; after that it is safe for use by many threads.
 */
final class FactTests {
  private final Map<Class<?>, FactType> types = new LinkedHashMap<>();
  private final Map<List<Object>, FactTest> known = new HashMap<>();
  private final ConcurrentMap<Class<?>, List<FactType>> ofClass = new ConcurrentHashMap<>();
  private int size;
  private int values;

  /** Returns how many tests there are. */
  int size() {
    return size;
  }

  /** Returns how many values rules ask for, of facts of all types. */
  int values() {
    return values;
  }

  /** Returns how many types rules look at. */
  int types() {
    return types.size();
  }

  /** Returns the types that facts of a class have. */
  List<FactType> typesOf(Class<?> factClass) {
    List<FactType> found = ofClass.get(factClass);
    return found != null ? found : ofClass.computeIfAbsent(factClass, this::seekTypes);
  }

  private List<FactType> seekTypes(Class<?> factClass) {
    return types.values().stream().filter(type -> type.has(factClass)).toList();
  }

  /**
   * Returns the test that a pattern makes of single facts; what it asks of several at once is left
   * out.
   *
   * @param bound the tests of the patterns before it, by the variables that they bind
   * @throws IllegalArgumentException where the pattern reads its facts from anything but one fact
   */
  FactTest of(Pattern<?> pattern, Map<Variable<?>, FactTest> bound) {
    if (pattern.getPatternVariable() instanceof Declaration<?> declaration) {
      if (declaration.getSource() == null) {
        return test(pattern, null);
      }
      if (declaration.getSource() instanceof From1<?> from) {
        FactTest fact = bound.get(from.getVariable());
        if (fact != null && fact.source() == null) {
          return test(pattern, source(from, fact));
        }
      }
    }
    throw new IllegalArgumentException(
        "the pattern of "
            + pattern.getPatternVariable().getName()
            + " reads its facts in a way that is not known; read them from one fact that the rule"
            + " binds before");
  }

  @SuppressWarnings("unchecked")
  private static FactTest.Source source(From1<?> from, FactTest fact) {
    return new FactTest.Source(fact, (Function1<Object, @Nullable Object>) from.getProvider());
  }

  private FactTest test(Pattern<?> pattern, FactTest.@Nullable Source source) {
    Class<?> type = pattern.getPatternVariable().getType();
    List<SingleConstraint> single = new ArrayList<>();
    addSingle(pattern.getConstraint(), pattern.getPatternVariable(), single);
    if (source != null) {
      return made(type, single, source);
    }
    List<Object> key = new ArrayList<>();
    key.add(type);
    single.forEach(constraint -> key.add(constraint.getExprId()));
    return known.computeIfAbsent(key, any -> made(type, single, null));
  }

  private FactTest made(
      Class<?> type, List<SingleConstraint> single, FactTest.@Nullable Source source) {
    FactType facts =
        types.computeIfAbsent(type, key -> new FactType(types.size(), key, () -> values++));
    int value = FactType.ANY;
    List<Predicate1<Object>> predicates = new ArrayList<>();
    for (SingleConstraint constraint : single) {
      predicates.add(predicate(constraint));
      if (source == null && value == FactType.ANY) {
        value = facts.valueOf(constraint.getIndex());
      }
    }
    return new FactTest(size++, facts, value, predicates, source);
  }

  @SuppressWarnings("unchecked")
  private static Predicate1<Object> predicate(SingleConstraint constraint) {
    return constraint.getPredicate1();
  }

  /** Adds what a constraint asks of one fact; alternatives may be met by several together. */
  private static void addSingle(
      Constraint constraint, Variable<?> variable, List<SingleConstraint> single) {
    switch (constraint.getType()) {
      case SINGLE -> {
        SingleConstraint one = (SingleConstraint) constraint;
        if (one.getVariables().length == 1 && one.getVariables()[0] == variable) {
          single.add(one);
        }
      }
      case MULTIPLE, AND ->
          constraint.getChildren().forEach(child -> addSingle(child, variable, single));
      case OR -> {}
    }
  }
}

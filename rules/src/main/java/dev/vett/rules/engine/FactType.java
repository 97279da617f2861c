package dev.vett.rules.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import org.drools.model.AlphaIndex;
import org.drools.model.Index;
import org.drools.model.functions.Function1;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one type, as rules look at them: most rules ask for a value of the same property,
 * such as the lexicon of a keyword.
 *
 * <p>Values are added while rules are read; after that it is safe for use by many threads.
 */
final class FactType {
  /** Stands for no certain value. */
  static final int ANY = -1;

  private final int number;
  private final Class<?> type;
  private final IntSupplier numbers;
  private final Map<Object, Integer> values = new HashMap<>();
  private @Nullable Function1<Object, Object> property;
  private int propertyId;

  /**
   * @param number the place of this type among all types
   * @param type what facts of this type are
   * @param numbers gives each value that rules ask for a number of its own, whatever its type
   */
  FactType(int number, Class<?> type, IntSupplier numbers) {
    this.number = number;
    this.type = type;
    this.numbers = numbers;
  }

  /** Returns the place of this type among all types. */
  int number() {
    return number;
  }

  boolean has(Class<?> factClass) {
    return type.isAssignableFrom(factClass);
  }

  /**
   * Returns the number of the value that a condition asks for, or {@link #ANY} where it asks for
   * another property than the first one that was asked for, or for none.
   */
  @SuppressWarnings("unchecked")
  int valueOf(@Nullable Index<?, ?> index) {
    if (!(index instanceof AlphaIndex<?, ?> alpha)
        || alpha.getConstraintType() != Index.ConstraintType.EQUAL
        || alpha.getIndexId() < 0) {
      return ANY;
    }
    if (property == null) {
      property = (Function1<Object, Object>) alpha.getLeftOperandExtractor();
      propertyId = alpha.getIndexId();
    }
    return propertyId == alpha.getIndexId()
        ? values.computeIfAbsent(alpha.getRightValue(), any -> numbers.getAsInt())
        : ANY;
  }

  /** Tells whether rules ask for values of a property of these facts. */
  boolean hasValues() {
    return property != null;
  }

  /** Returns the number of the value that a fact has, or {@link #ANY} where no rule asks for it. */
  int valueOf(Object fact) {
    Function1<Object, Object> known = Objects.requireNonNull(property, "no rule asks for a value");
    Integer value = values.get(known.apply(fact));
    return value == null ? ANY : value;
  }
}

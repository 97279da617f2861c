package dev.vett.json;

import dev.vett.core.text.Kebab;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a value of a pack's file may be.
 *
 * <p>The readers take the names of fields from here, and the JSON Schema files are made from it.
 */
sealed interface Shape {
  /** Any words. */
  record Text() implements Shape {}

  /** Words of a form of their own, with one that has it. */
  record Form(Pattern pattern, String example) implements Shape {}

  /** One of a few words. */
  record Word(List<String> words) implements Shape {
    static <E extends Enum<E>> Word of(Class<E> type) {
      return new Word(Arrays.stream(type.getEnumConstants()).map(Kebab::of).toList());
    }
  }

  /** True or false. */
  record Flag() implements Shape {}

  /** A whole number of 0 or more. */
  record Count() implements Shape {}

  /** A list. */
  record Many(Shape item) implements Shape {}

  /** One value, or a list of such values. */
  record OneOrMany(Shape item) implements Shape {}

  /** Another name for each value. */
  record Named(Form key, Shape value) implements Shape {}

  /** A value of one shape or of the other. */
  record Either(Shape one, Shape other) implements Shape {}

  /**
   * An object with fields.
   *
   * @param name what descriptions of its fields are found under
   */
  record Fields(String name, List<Field> fields) implements Shape {
    static Fields of(String name, Field... fields) {
      return new Fields(name, List.of(fields));
    }

    String[] names() {
      return fields.stream().map(Field::name).toArray(String[]::new);
    }
  }

  /** One field of an object. */
  record Field(String name, boolean required, Shape shape) {
    static Field required(String name, Shape shape) {
      return new Field(name, true, shape);
    }

    static Field optional(String name, Shape shape) {
      return new Field(name, false, shape);
    }
  }
}

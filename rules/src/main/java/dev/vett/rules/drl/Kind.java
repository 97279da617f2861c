package dev.vett.rules.drl;

import org.jspecify.annotations.Nullable;

/** What can be compared with what. */
enum Kind {
  NUMBER("a number"),
  TEXT("a text"),
  FLAG("true or false"),
  CONSTANT("a constant"),
  NOTHING("null"),
  OTHER("an object");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  static Kind of(@Nullable Class<?> type) {
    if (type == null) {
      return OTHER;
    }
    if (type == boolean.class || type == Boolean.class) {
      return FLAG;
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return NUMBER;
    }
    if (type == String.class) {
      return TEXT;
    }
    if (type == Void.class) {
      return NOTHING;
    }
    return type.isEnum() ? CONSTANT : OTHER;
  }

  String words() {
    return words;
  }
}

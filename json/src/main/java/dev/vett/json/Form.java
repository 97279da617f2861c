package dev.vett.json;

import dev.vett.core.text.InvalidValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of one object, of which each has a known name. */
final class Form {
  private final Value value;

  /** Refuses what is no object, and fields that are not known. */
  Form(Value value, List<String> known) {
    this.value = value;
    Node node = value.node();
    if (node.kind() != Node.Kind.OBJECT) {
      throw value.wrongType("an object with " + String.join(", ", known));
    }
    node.fields()
        .forEach(
            (name, field) -> {
              if (!known.contains(name)) {
                throw unknown(name, field, known);
              }
            });
  }

  /** Returns a field, unless it is absent or null. */
  Optional<Value> find(String name) {
    return Optional.ofNullable(get(name));
  }

  /** Returns a field that must be there. */
  Value require(String name, String wanted) {
    Value found = get(name);
    if (found == null) {
      throw missing(name, wanted);
    }
    return found;
  }

  /** Returns the word that a field must hold. */
  <E extends Enum<E>> E requireWord(String name, Class<E> type) {
    Value found = get(name);
    if (found == null) {
      throw missing(name, "one of " + String.join(", ", Value.words(type)));
    }
    return found.word(type);
  }

  /** Returns a text; null where there is none. */
  @Nullable String text(String name) {
    Value found = get(name);
    return found == null ? null : found.text();
  }

  boolean flag(String name) {
    Value found = get(name);
    return found != null && found.flag();
  }

  List<String> texts(String name) {
    return texts(name, List.of());
  }

  List<String> texts(String name, List<String> otherwise) {
    Value found = get(name);
    return found == null ? otherwise : found.texts();
  }

  /** Makes a record of core, and says where its complaint belongs if it has one. */
  <T> T make(Supplier<T> record) {
    try {
      return record.get();
    } catch (InvalidValueException invalid) {
      String field = invalid.field().split("[.\\[]", 2)[0];
      Node node = Objects.requireNonNullElse(value.node().fields().get(field), value.node());
      InvalidValueException outer = value.path().isEmpty() ? invalid : invalid.within(value.path());
      throw ExchangeException.saying(
          node.place(),
          ErrorCode.INVALID_VALUE,
          outer.field(),
          Objects.requireNonNullElse(outer.getMessage(), outer.field()));
    }
  }

  private @Nullable Value get(String name) {
    Node node = value.node().fields().get(name);
    return node == null || node.nothing() ? null : new Value(node, value.child(name));
  }

  private ExchangeException missing(String name, String wanted) {
    Node node = value.node().fields().get(name);
    return ExchangeException.at(
        node == null ? value.node().place() : node.place(),
        ErrorCode.MISSING_FIELD,
        value.child(name),
        node == null ? "is missing" : "is " + node.describe(),
        "give " + wanted);
  }

  private ExchangeException unknown(String name, Node field, List<String> known) {
    String shown = value.child(Quote.fits(name) ? name : "…");
    return ExchangeException.at(
        field.place(),
        ErrorCode.UNKNOWN_FIELD,
        shown,
        "is no known field",
        Quote.didYouMean(name, known));
  }
}

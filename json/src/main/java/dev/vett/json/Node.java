package dev.vett.json;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON or YAML document, not yet understood.
 *
 * @param kind what it looks like
 * @param text a scalar as written; empty for others
 * @param items the entries of a list, in order
 * @param fields the fields of an object, in order
 * @param place where it stands, or its key; null in JSON
 */
record Node(
    Kind kind, String text, List<Node> items, Map<String, Node> fields, @Nullable Place place) {

  /** What a value looks like. */
  enum Kind {
    TEXT,
    NUMBER,
    FLAG,
    /** A bare word of YAML, which is a text, a number or true or false, as its reader wishes. */
    WORD,
    NOTHING,
    LIST,
    OBJECT
  }

  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");

  static Node scalar(Kind kind, String text, @Nullable Place place) {
    return new Node(kind, text, List.of(), Map.of(), place);
  }

  static Node list(List<Node> items, @Nullable Place place) {
    return new Node(Kind.LIST, "", items, Map.of(), place);
  }

  static Node object(Map<String, Node> fields, @Nullable Place place) {
    return new Node(Kind.OBJECT, "", List.of(), fields, place);
  }

  /** Returns the same value, said to stand elsewhere. */
  Node at(@Nullable Place other) {
    return new Node(kind, text, items, fields, other);
  }

  boolean nothing() {
    return kind == Kind.NOTHING;
  }

  boolean flag() {
    return kind == Kind.FLAG
        || (kind == Kind.WORD && (text.equals("true") || text.equals("false")));
  }

  boolean number() {
    return kind == Kind.NUMBER || (kind == Kind.WORD && NUMBER.matcher(text).matches());
  }

  /** Returns what kind of value it is, for people. */
  String describe() {
    if (flag()) {
      return "true or false";
    }
    if (number()) {
      return "a number";
    }
    return switch (kind) {
      case LIST -> "a list";
      case OBJECT -> "an object";
      case NOTHING -> place == null ? "null" : "empty";
      case TEXT, WORD, NUMBER, FLAG -> "a text";
    };
  }

  /** Returns what kind of value it is; what it holds stays unsaid. */
  @Override
  public String toString() {
    return "Node[" + describe() + "]";
  }
}

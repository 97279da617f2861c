package dev.vett.json;

import dev.vett.core.text.DidYouMean;
import dev.vett.core.text.Kebab;
import dev.vett.core.text.Language;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value and its path, to be read as what the form wants there.
 *
 * @param node the value
 * @param path its path, such as {@code post.channel}
 */
record Value(Node node, String path) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  /** Returns the words that stand for the values of an enum. */
  static <E extends Enum<E>> List<String> words(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Kebab::of).toList();
  }

  String text() {
    if (node.kind() != Node.Kind.TEXT && node.kind() != Node.Kind.WORD) {
      throw wrongType("a text");
    }
    int half = Surrogates.firstHalf(node.text());
    if (half >= 0) {
      throw invalid(
          "has half a surrogate pair at offset " + half,
          "send well-formed Unicode, where surrogates come in pairs");
    }
    return node.text();
  }

  boolean flag() {
    if (!node.flag()) {
      throw wrongType("true or false");
    }
    return node.text().equals("true");
  }

  int integer() {
    if (!node.number()) {
      throw wrongType("a number");
    }
    try {
      return Integer.parseInt(node.text());
    } catch (NumberFormatException tooLarge) {
      throw invalid("is no whole number that fits", "give a whole number such as 3");
    }
  }

  <E extends Enum<E>> E word(Class<E> type) {
    String word = text();
    for (E constant : type.getEnumConstants()) {
      if (Kebab.of(constant).equals(word)) {
        return constant;
      }
    }
    throw unknown(word, Quote.didYouMean(word, words(type)));
  }

  Language language() {
    String code = text();
    return Language.ofCode(code).orElseThrow(() -> unknown(code, "use one of sv, da, nb, nn, en"));
  }

  ZoneId zone() {
    String name = text();
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      String nearest =
          Quote.fits(name) ? DidYouMean.nearest(name, ZoneId.getAvailableZoneIds()) : "";
      throw unknown(
          name,
          nearest.isEmpty()
              ? "give an IANA time zone such as Europe/Stockholm"
              : "did you mean '" + nearest + "'?");
    }
  }

  OffsetDateTime time() {
    String text = text();
    try {
      OffsetDateTime time = OffsetDateTime.parse(text);
      if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
        throw invalid("is in the year " + time.getYear(), "give a year from 1900 to 9999");
      }
      return time;
    } catch (DateTimeException noTime) {
      throw invalid(
          "is no date and time with an offset from UTC", "write it as 2026-11-23T10:15:00+01:00");
    }
  }

  Duration duration() {
    String text = text();
    try {
      return Duration.parse(text);
    } catch (DateTimeException noDuration) {
      throw invalid(
          "is " + Quote.of(text, "a text") + ", which is no duration",
          "give an ISO 8601 duration such as PT24H for 24 hours");
    }
  }

  List<Value> items() {
    if (node.kind() != Node.Kind.LIST) {
      throw wrongType("a list");
    }
    List<Value> items = new ArrayList<>(node.items().size());
    for (Node item : node.items()) {
      items.add(new Value(item, path + "[" + items.size() + "]"));
    }
    return items;
  }

  /** Returns the entries of a list; what is no list stands for a list of one. */
  List<Value> some() {
    return node.kind() == Node.Kind.LIST ? items() : List.of(this);
  }

  List<String> texts() {
    return items().stream().map(Value::text).toList();
  }

  /** Returns the fields of an object whose names are free. */
  Map<String, Value> entries() {
    if (node.kind() != Node.Kind.OBJECT) {
      throw wrongType("an object");
    }
    Map<String, Value> entries = new LinkedHashMap<>();
    node.fields()
        .forEach(
            (name, field) ->
                entries.put(name, new Value(field, child(Quote.fits(name) ? name : "…"))));
    return entries;
  }

  /** Returns the fields of an object that may have these fields and no other. */
  Form form(String... known) {
    return new Form(this, List.of(known));
  }

  String child(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  ExchangeException wrongType(String wanted) {
    return complaint(ErrorCode.WRONG_TYPE, "is " + node.describe(), "give " + wanted);
  }

  ExchangeException invalid(String problem, String remedy) {
    return complaint(ErrorCode.INVALID_VALUE, problem, remedy);
  }

  ExchangeException unknown(String word, String remedy) {
    return complaint(ErrorCode.UNKNOWN_VALUE, "is " + Quote.of(word, "an unknown word"), remedy);
  }

  ExchangeException complaint(ErrorCode code, String problem, String remedy) {
    String subject = path.isEmpty() ? (node.place() == null ? "the draft" : "the file") : path;
    return ExchangeException.at(node.place(), code, subject, problem, remedy);
  }
}

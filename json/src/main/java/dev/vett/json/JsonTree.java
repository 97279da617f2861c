package dev.vett.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON value into a tree. */
final class JsonTree {
  private static final int DEEPEST = 20;
  private static final String MARK = "\uFEFF";

  /** Made when it is first asked for, and then shared. */
  private static final class Shared {
    static final JsonFactory FACTORY =
        new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();
  }

  private final JsonParser parser;

  private JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  static JsonFactory factory() {
    return Shared.FACTORY;
  }

  /**
   * Reads a text that holds one value and nothing else, but for a byte order mark before it.
   *
   * @throws ExchangeException where it is not JSON
   */
  static Value read(String json) {
    String unmarked = json.startsWith(MARK) ? json.substring(MARK.length()) : json;
    try (JsonParser parser = factory().createParser(unmarked)) {
      return new Value(new JsonTree(parser).document(), "");
    } catch (JsonProcessingException broken) {
      throw JsonProblem.of(broken);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  private Node document() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw invalid("is empty", "write one JSON object");
    }
    Node node = value(first, "");
    if (parser.nextToken() != null) {
      throw invalid(
          "has something after its end" + JsonProblem.at(parser.currentTokenLocation()),
          "write one JSON object and nothing else");
    }
    return node;
  }

  private Node value(JsonToken token, String path) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(path);
      case START_ARRAY -> list(path);
      case VALUE_STRING -> Node.scalar(Node.Kind.TEXT, parser.getText(), null);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          Node.scalar(Node.Kind.NUMBER, parser.getText(), null);
      case VALUE_TRUE, VALUE_FALSE -> Node.scalar(Node.Kind.FLAG, parser.getText(), null);
      default -> Node.scalar(Node.Kind.NOTHING, "", null);
    };
  }

  private Node object(String path) throws IOException {
    Map<String, Node> fields = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      String shown = Quote.fits(name) ? name : "…";
      String inner = path.isEmpty() ? shown : path + "." + shown;
      if (fields.put(name, value(parser.nextToken(), inner)) != null) {
        throw ExchangeException.at(
            null, ErrorCode.INVALID_JSON, inner, "is there twice", "keep one of them");
      }
    }
    return Node.object(fields, null);
  }

  private Node list(String path) throws IOException {
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(token, path + "[" + items.size() + "]"));
    }
    return Node.list(items, null);
  }

  private static ExchangeException invalid(String problem, String remedy) {
    return ExchangeException.at(null, ErrorCode.INVALID_JSON, "the draft", problem, remedy);
  }
}

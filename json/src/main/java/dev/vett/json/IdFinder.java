package dev.vett.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Looks for the id of a draft that cannot be read. */
final class IdFinder {
  private static final String REPLACEMENT = "\uFFFD";

  private IdFinder() {}

  /** Returns the text of the first field {@code id} in what is readable; null where none is. */
  static @Nullable String find(byte[] bytes, int length) {
    int mark = Utf8.markLength(bytes, 0, length);
    String lenient = new String(bytes, mark, length - mark, StandardCharsets.UTF_8);
    try (JsonParser parser = JsonTree.factory().createParser(lenient)) {
      String id = parser.nextToken() == JsonToken.START_OBJECT ? find(parser) : null;
      return id == null || id.contains(REPLACEMENT) || Surrogates.firstHalf(id) >= 0 ? null : id;
    } catch (IOException broken) {
      return null;
    }
  }

  private static @Nullable String find(JsonParser parser) throws IOException {
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken token = parser.nextToken();
      if (name.equals("id")) {
        return token == JsonToken.VALUE_STRING ? parser.getText() : null;
      }
      parser.skipChildren();
    }
    return null;
  }
}

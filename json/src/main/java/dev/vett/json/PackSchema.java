package dev.vett.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Makes the JSON Schema files with which editors complete and check the files of a pack. */
public final class PackSchema {
  private static final String DIALECT = "http://json-schema.org/draft-07/schema#";

  private final Properties words = words();
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  private PackSchema() {}

  /** Returns the schema of {@code pack.yaml}. */
  public static String pack() {
    return new PackSchema().document(PackShapes.PACK);
  }

  /** Returns the schema of {@code rule.yaml}. */
  public static String rule() {
    return new PackSchema().document(PackShapes.RULE);
  }

  /**
   * Writes both schemas into the folder that is named.
   *
   * @throws IOException where a file cannot be written
   */
  public static void main(String[] folder) throws IOException {
    Path target = Path.of(folder[0]);
    Files.writeString(target.resolve("pack.schema.json"), pack());
    Files.writeString(target.resolve("rule.schema.json"), rule());
  }

  private String document(Shape.Fields root) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", DIALECT);
    document.put("title", root.name() + ".yaml");
    document.putAll(fields(root));
    document.put("definitions", definitions);
    return written(document);
  }

  private Map<String, Object> schema(Shape shape) {
    if (shape instanceof Shape.Fields fields) {
      if (definitions.putIfAbsent(fields.name(), Map.of()) == null) {
        definitions.put(fields.name(), fields(fields));
      }
      return Map.of("$ref", "#/definitions/" + fields.name());
    }
    if (shape instanceof Shape.Word word) {
      return Map.of("enum", word.words());
    }
    if (shape instanceof Shape.Form form) {
      return of("type", "string", "pattern", "^(" + form.pattern() + ")$");
    }
    if (shape instanceof Shape.Many many) {
      return of("type", "array", "items", schema(many.item()));
    }
    if (shape instanceof Shape.OneOrMany some) {
      Map<String, Object> one = schema(some.item());
      return Map.of("oneOf", List.of(one, of("type", "array", "minItems", 1, "items", one)));
    }
    if (shape instanceof Shape.Named named) {
      Map<String, Object> schema = of("type", "object");
      schema.put("propertyNames", Map.of("pattern", "^(" + named.key().pattern() + ")$"));
      schema.put("additionalProperties", schema(named.value()));
      return schema;
    }
    if (shape instanceof Shape.Either either) {
      return Map.of("oneOf", List.of(schema(either.one()), schema(either.other())));
    }
    if (shape instanceof Shape.Count) {
      return of("type", "integer", "minimum", 0);
    }
    // what YAML takes for a number, such as version: 1.0, is a text here
    return shape instanceof Shape.Flag
        ? of("type", "boolean")
        : of("type", List.of("string", "number", "boolean"));
  }

  private Map<String, Object> fields(Shape.Fields fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Shape.Field field : fields.fields()) {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("description", described(fields.name() + "." + field.name()));
      Map<String, Object> shape = schema(field.shape());
      if (shape.containsKey("$ref")) {
        // beside a reference, draft 7 ignores everything else
        schema.put("allOf", List.of(shape));
      } else {
        schema.putAll(shape);
      }
      properties.put(field.name(), schema);
      if (field.required()) {
        required.add(field.name());
      }
    }
    Map<String, Object> schema = of("type", "object");
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private String described(String field) {
    String text = words.getProperty(field);
    if (text == null) {
      throw new IllegalStateException("fields.properties does not describe " + field);
    }
    return text;
  }

  private static Map<String, Object> of(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  private static Properties words() {
    Properties words = new Properties();
    try (InputStream file = PackSchema.class.getResourceAsStream("fields.properties")) {
      if (file == null) {
        throw new IllegalStateException("fields.properties is not on the class path");
      }
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException("fields.properties cannot be read", failure);
    }
    return words;
  }

  private static String written(Map<String, Object> document) {
    StringWriter text = new StringWriter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonGenerator out = JsonTree.factory().createGenerator(text)) {
      out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
      write(document, out);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return text.append('\n').toString();
  }

  private static void write(Object value, JsonGenerator out) throws IOException {
    if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.writeFieldName((String) entry.getKey());
        write(entry.getValue(), out);
      }
      out.writeEndObject();
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      for (Object item : list) {
        write(item, out);
      }
      out.writeEndArray();
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else {
      out.writeString((String) value);
    }
  }
}

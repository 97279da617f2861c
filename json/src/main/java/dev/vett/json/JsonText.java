package dev.vett.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes JSON on one line, the same bytes for the same values. */
final class JsonText {
  private final JsonGenerator out;

  private JsonText(JsonGenerator out) {
    this.out = out;
  }

  /** Returns an object whose fields the given body writes. */
  static String object(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JsonTree.factory().createGenerator(text)) {
      out.writeStartObject();
      body.writeTo(new JsonText(out));
      out.writeEndObject();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return text.toString();
  }

  /** Writes a text; an absent one is left out, and half a surrogate pair becomes U+FFFD. */
  void put(String name, @Nullable String value) throws IOException {
    if (value != null) {
      out.writeStringField(name, Surrogates.mended(value));
    }
  }

  void put(String name, @Nullable Boolean value) throws IOException {
    if (value != null) {
      out.writeBooleanField(name, value);
    }
  }

  void put(String name, @Nullable OffsetDateTime value) throws IOException {
    if (value != null) {
      out.writeStringField(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
    }
  }

  void put(String name, long value) throws IOException {
    out.writeNumberField(name, value);
  }

  /** Writes a number with no more than four decimals. */
  void put(String name, double value) throws IOException {
    out.writeFieldName(name);
    out.writeNumber(
        BigDecimal.valueOf(value)
            .setScale(4, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString());
  }

  void put(String name, List<String> values) throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(Surrogates.mended(value));
    }
    out.writeEndArray();
  }

  void putObject(String name, Body body) throws IOException {
    out.writeObjectFieldStart(name);
    body.writeTo(this);
    out.writeEndObject();
  }

  <T> void putObjects(String name, List<T> items, Writer<T> writer) throws IOException {
    out.writeArrayFieldStart(name);
    for (T item : items) {
      out.writeStartObject();
      writer.write(this, item);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Writes the fields of one object. */
  @FunctionalInterface
  interface Body {
    void writeTo(JsonText json) throws IOException;
  }

  /** Writes the fields of one item of a list. */
  @FunctionalInterface
  interface Writer<T> {
    void write(JsonText json, T item) throws IOException;
  }
}

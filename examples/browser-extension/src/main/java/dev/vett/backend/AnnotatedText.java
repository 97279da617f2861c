package dev.vett.backend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vett.core.text.InvalidValueException;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with markup in it, which is not read but counts in offsets.
 *
 * @param plain what is read
 * @param whole what the client counts in: markup and all
 * @param pieces how the two lie against each other, in order
 */
record AnnotatedText(String plain, String whole, List<Piece> pieces) {
  private static final ObjectMapper JSON = new ObjectMapper();

  AnnotatedText {
    pieces = List.copyOf(pieces);
  }

  /** Returns a text without markup. */
  static AnnotatedText plain(String text) {
    return new AnnotatedText(text, text, List.of(new Piece(0, text.length(), 0, text.length())));
  }

  /**
   * Reads {@code {"text": …}} or {@code {"annotation": [{"text": …}, {"markup": …, "interpretAs":
   * …}]}}.
   *
   * @throws InvalidValueException where it is neither
   */
  static AnnotatedText read(String data) {
    JsonNode tree = tree(data);
    if (tree.path("text").isTextual()) {
      return plain(tree.path("text").textValue());
    }
    if (!tree.path("annotation").isArray()) {
      throw invalid("has neither text nor annotation");
    }
    StringBuilder plain = new StringBuilder();
    StringBuilder whole = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    for (JsonNode part : tree.path("annotation")) {
      boolean markup = part.path("markup").isTextual();
      if (!markup && !part.path("text").isTextual()) {
        throw invalid("has a part that is neither text nor markup");
      }
      int plainStart = plain.length();
      int wholeStart = whole.length();
      plain.append(part.path(markup ? "interpretAs" : "text").asText(""));
      whole.append(part.path(markup ? "markup" : "text").textValue());
      pieces.add(new Piece(plainStart, plain.length(), wholeStart, whole.length()));
    }
    return new AnnotatedText(plain.toString(), whole.toString(), pieces);
  }

  private static JsonNode tree(String data) {
    try {
      return JSON.readTree(data);
    } catch (JsonProcessingException fault) {
      // Without its cause: Jackson's message quotes what it could not read.
      throw invalid("is no JSON");
    }
  }

  private static InvalidValueException invalid(String problem) {
    return new InvalidValueException(
        "data",
        problem,
        "send {\"text\": …} or {\"annotation\": [{\"text\": …}, {\"markup\": …}]}");
  }

  /** Returns where a span of what is read begins in what the client counts in. */
  int start(int plainStart) {
    for (Piece piece : pieces) {
      if (plainStart >= piece.plainStart && plainStart < piece.plainEnd) {
        return piece.at(plainStart);
      }
    }
    return whole.length();
  }

  /** Returns where a span of what is read ends in what the client counts in. */
  int end(int plainEnd) {
    for (Piece piece : pieces) {
      if (plainEnd > piece.plainStart && plainEnd <= piece.plainEnd) {
        return plainEnd == piece.plainEnd ? piece.wholeEnd : piece.at(plainEnd);
      }
    }
    return 0;
  }

  @Override
  public String toString() {
    return "AnnotatedText[length=" + whole.length() + "]";
  }

  /**
   * A part that is text, or is markup.
   *
   * @param plainStart where it begins in what is read
   * @param plainEnd where it ends there
   * @param wholeStart where it begins in what the client counts in
   * @param wholeEnd where it ends there
   */
  record Piece(int plainStart, int plainEnd, int wholeStart, int wholeEnd) {
    private int at(int plain) {
      return Math.min(wholeStart + plain - plainStart, wholeEnd);
    }
  }
}

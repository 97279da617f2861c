package dev.vett.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why a text is not JSON without a word of it. */
final class JsonProblem {
  private static final List<Known> KNOWN =
      List.of(
          new Known(
              "Unrecognized token", "a word has no quotes", "put names and texts in double quotes"),
          new Known("Non-standard token", "NaN and infinity are no JSON", "leave the field out"),
          new Known(
              "Illegal unquoted character",
              "a text holds a control character",
              "write a line break as \\n and others like \\u0007"),
          new Known(
              "Unrecognized character escape",
              "a backslash has no meaning",
              "write a backslash itself as \\\\"),
          new Known(
              "Unexpected close marker",
              "a bracket closes what another one opened",
              "close each with its own kind"),
          new Known(
              "Invalid numeric value", "a number has an odd form", "write numbers like 10 or 0.5"),
          new Known(
              "Unexpected character",
              "an unexpected character stands",
              "check commas, colons and double quotes"));
  private static final Known OTHER = new Known("", "it goes wrong", "write one JSON object");

  private JsonProblem() {}

  static ExchangeException of(JsonProcessingException broken) {
    String at = at(broken.getLocation());
    String told = String.valueOf(broken.getOriginalMessage());
    if (broken instanceof JsonEOFException) {
      return fault("is not valid JSON: it ends early" + at, "close every quote and bracket");
    }
    if (broken instanceof StreamConstraintsException) {
      return told.contains("depth")
          ? fault("has too many levels" + at, "write the fields of a draft only")
          : ExchangeException.at(
              null,
              ErrorCode.TOO_LONG,
              "the draft",
              "has a name, number or text that is too long" + at,
              "shorten it");
    }
    Known known =
        KNOWN.stream().filter(one -> told.startsWith(one.sign())).findFirst().orElse(OTHER);
    return fault("is not valid JSON: " + known.meaning() + at, known.remedy());
  }

  /** Returns where something stands; the line is told only where there is more than one. */
  static String at(@Nullable JsonLocation location) {
    if (location == null) {
      return "";
    }
    String line = location.getLineNr() > 1 ? "line " + location.getLineNr() + ", " : "";
    return " at " + line + "column " + location.getColumnNr();
  }

  private static ExchangeException fault(String problem, String remedy) {
    return ExchangeException.at(null, ErrorCode.INVALID_JSON, "the draft", problem, remedy);
  }

  private record Known(String sign, String meaning, String remedy) {}
}

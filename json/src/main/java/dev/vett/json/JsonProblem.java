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
          new Known("Unrecognized token", "a word has no quotes"),
          new Known("Non-standard token", "NaN and infinity are no JSON"),
          new Known("Illegal unquoted character", "a control character in a text is not escaped"),
          new Known("Unrecognized character escape", "an unknown escape follows a backslash"),
          new Known("Unexpected close marker", "a bracket closes what another one opened"),
          new Known("Invalid numeric value", "a number is written as JSON does not write numbers"),
          new Known("Unexpected character", "an unexpected character stands"));

  private JsonProblem() {}

  static ExchangeException of(JsonProcessingException broken) {
    String at = at(broken.getLocation());
    String told = String.valueOf(broken.getOriginalMessage());
    if (broken instanceof JsonEOFException) {
      return fault(ErrorCode.INVALID_JSON, "is not valid JSON: it ends too early,", at);
    }
    if (broken instanceof StreamConstraintsException) {
      return told.contains("depth")
          ? fault(ErrorCode.INVALID_JSON, "has too many levels", at)
          : fault(ErrorCode.TOO_LONG, "has a name, number or text that is too long", at);
    }
    String meaning =
        KNOWN.stream()
            .filter(known -> told.startsWith(known.sign()))
            .map(Known::meaning)
            .findFirst()
            .orElse("it cannot be understood");
    return fault(ErrorCode.INVALID_JSON, "is not valid JSON: " + meaning, at);
  }

  /** Returns where something stands; the line is told only where there is more than one. */
  static String at(@Nullable JsonLocation location) {
    if (location == null) {
      return "";
    }
    String line = location.getLineNr() > 1 ? "line " + location.getLineNr() + ", " : "";
    return " at " + line + "column " + location.getColumnNr();
  }

  private static ExchangeException fault(ErrorCode code, String problem, String at) {
    return ExchangeException.at(null, code, "the draft", problem + at, "write one JSON object");
  }

  private record Known(String sign, String meaning) {}
}

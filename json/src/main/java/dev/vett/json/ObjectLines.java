package dev.vett.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/** The lines of JSON Lines that are not blank, each read as one object or told to be unreadable. */
final class ObjectLines {
  private final LineReader lines;
  private final int mostBytes;

  ObjectLines(InputStream in, int mostBytes) {
    this.lines = new LineReader(in, mostBytes);
    this.mostBytes = mostBytes;
  }

  /** Goes to the next line that is not blank, or tells that there is none. */
  boolean next() throws IOException {
    while (lines.next()) {
      if (lines.tooLong() || !blank()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the number of the line, from 1. */
  long number() {
    return lines.number();
  }

  /** Reads the line, or makes the best of what is wrong with it. */
  <T> T read(Function<String, T> reader, Function<DraftLine.Unreadable, T> otherwise) {
    if (lines.tooLong()) {
      return otherwise.apply(
          unreadable(
              ErrorCode.LINE_TOO_LONG,
              "the line is longer than " + mostBytes + " bytes; send a shorter one"));
    }
    try {
      return reader.apply(Utf8.decode(lines.bytes(), 0, lines.length()));
    } catch (ExchangeException wrong) {
      return otherwise.apply(unreadable(wrong.code(), String.valueOf(wrong.getMessage())));
    } catch (Utf8.Malformed malformed) {
      return otherwise.apply(
          unreadable(
              ErrorCode.NOT_UTF_8,
              "the line is no UTF-8 at byte offset " + malformed.offset() + "; send it as UTF-8"));
    }
  }

  private boolean blank() {
    for (int i = Utf8.markLength(lines.bytes(), 0, lines.length()); i < lines.length(); i++) {
      byte unit = lines.bytes()[i];
      if (unit != ' ' && unit != '\t' && unit != '\r') {
        return false;
      }
    }
    return true;
  }

  private DraftLine.Unreadable unreadable(ErrorCode code, String message) {
    String id = IdFinder.find(lines.bytes(), lines.length());
    return new DraftLine.Unreadable(lines.number(), id, code, message);
  }
}

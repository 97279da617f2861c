package dev.vett.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines of JSON Lines that are not blank, each read as one object or told to be unreadable. */
final class ObjectLines<T> implements Iterator<T> {
  private static final String GOES_ON = "; a whole object must stand on one line";

  private final LineReader lines;
  private final int mostBytes;
  private final Reader<T> reader;
  private final Function<DraftLine.Unreadable, T> otherwise;
  private @Nullable T upcoming;

  /**
   * Takes a stream, which stays open.
   *
   * @param mostBytes how long a line may be, in bytes without its line break
   * @param reader reads a line
   * @param otherwise makes the best of one that cannot be read
   */
  ObjectLines(
      InputStream in,
      int mostBytes,
      Reader<T> reader,
      Function<DraftLine.Unreadable, T> otherwise) {
    this.lines = new LineReader(in, mostBytes);
    this.mostBytes = mostBytes;
    this.reader = reader;
    this.otherwise = otherwise;
  }

  @Override
  public boolean hasNext() {
    if (upcoming == null) {
      upcoming = advance();
    }
    return upcoming != null;
  }

  @Override
  public T next() {
    T line = upcoming == null ? advance() : upcoming;
    upcoming = null;
    if (line == null) {
      throw new NoSuchElementException("no line is left");
    }
    return line;
  }

  /** Tells whether the next one was read from the stream already. */
  boolean holdsAnother() throws IOException {
    while (upcoming == null && lines.holdsAnother()) {
      lines.next();
      upcoming = unlessBlank();
    }
    return upcoming != null;
  }

  private @Nullable T advance() {
    try {
      T line = null;
      while (line == null && lines.next()) {
        line = unlessBlank();
      }
      return line;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private @Nullable T unlessBlank() {
    return lines.tooLong() || !blank() ? read() : null;
  }

  private T read() {
    if (lines.tooLong()) {
      return unreadable(
          ErrorCode.LINE_TOO_LONG,
          "the line is longer than " + mostBytes + " bytes; send a shorter one");
    }
    try {
      return reader.read(lines.number(), Utf8.decode(lines.bytes(), 0, lines.length()));
    } catch (ExchangeException wrong) {
      String whole = wrong.code() == ErrorCode.INVALID_JSON && goesOn() ? GOES_ON : "";
      return unreadable(wrong.code(), wrong.getMessage() + whole);
    } catch (Utf8.Malformed malformed) {
      return unreadable(
          ErrorCode.NOT_UTF_8,
          "the line is no UTF-8 at byte offset " + malformed.offset() + "; send it as UTF-8");
    }
  }

  /** Tells whether it looks like the first line of an object that is spread over several. */
  private boolean goesOn() {
    for (int i = lines.length() - 1; i >= 0; i--) {
      byte unit = lines.bytes()[i];
      if (unit != ' ' && unit != '\t' && unit != '\r') {
        return unit == '{' || unit == '[' || unit == ',';
      }
    }
    return false;
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

  private T unreadable(ErrorCode code, String message) {
    String id = IdFinder.find(lines.bytes(), lines.length());
    return otherwise.apply(new DraftLine.Unreadable(lines.number(), id, code, message));
  }

  /** Reads the JSON of a line, whose number counts from 1. */
  interface Reader<T> {
    T read(long number, String json);
  }
}

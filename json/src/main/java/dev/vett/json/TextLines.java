package dev.vett.json;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * Reads texts one by one from JSON Lines and never holds more than one line.
 *
 * <p>A line that cannot be read is told of in its place, and the next one is read. Blank lines are
 * passed over. An instance belongs to one thread.
 */
public final class TextLines implements Iterator<TextLine> {
  private static final String[] TEXT = {"id", "text", "language"};

  private final ObjectLines<TextLine> lines;

  private TextLines(InputStream in) {
    this.lines =
        new ObjectLines<>(in, DraftLines.MOST_BYTES, TextLines::text, unreadable -> unreadable);
  }

  /** Reads a stream, which stays open; lines may have up to {@link DraftLines#MOST_BYTES}. */
  public static TextLines of(InputStream in) {
    return new TextLines(in);
  }

  /**
   * Tells whether there is another line.
   *
   * @throws UncheckedIOException where the stream cannot be read
   */
  @Override
  public boolean hasNext() {
    return lines.hasNext();
  }

  /**
   * Returns the next line that is not blank.
   *
   * @throws UncheckedIOException where the stream cannot be read
   */
  @Override
  public TextLine next() {
    return lines.next();
  }

  private static TextLine text(long number, String json) {
    Form form = JsonTree.read(json).form(TEXT);
    return new TextLine.Ready(
        number,
        form.text("id"),
        form.require("text", "a text").text(),
        form.find("language").map(Value::language).orElse(null));
  }
}

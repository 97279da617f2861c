package dev.vett.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads drafts one by one from JSON Lines and never holds more than one line.
 *
 * <p>A line that cannot be read is told of in its place, and the next one is read. Blank lines are
 * passed over. An instance belongs to one thread.
 */
public final class DraftLines implements Iterator<DraftLine> {
  /** The longest line that is read by default: 4 MiB. */
  public static final int MOST_BYTES = 4 * 1024 * 1024;

  private final InputStream in;
  private final ObjectLines<DraftLine> lines;

  private DraftLines(InputStream in, int mostBytes) {
    this.in = in;
    this.lines = new ObjectLines<>(in, mostBytes, DraftLines::draft, unreadable -> unreadable);
  }

  /** Reads a stream, which stays open; lines may have up to {@link #MOST_BYTES}. */
  public static DraftLines of(InputStream in) {
    return new DraftLines(in, MOST_BYTES);
  }

  /**
   * Reads a stream, which stays open.
   *
   * @param mostBytes how long a line may be, in bytes without its line break; a longer one is
   *     passed over and reported
   */
  public static DraftLines of(InputStream in, int mostBytes) {
    if (mostBytes < 1) {
      throw new IllegalArgumentException("mostBytes is " + mostBytes + "; give 1 or more");
    }
    return new DraftLines(in, mostBytes);
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
  public DraftLine next() {
    return lines.next();
  }

  /**
   * Tells whether something of the lines to come is here already.
   *
   * <p>Where it is not, the next look for a line waits for whoever writes the stream, who may wait
   * for an answer first. The end of the stream is told by {@link #hasNext()} alone.
   *
   * @throws UncheckedIOException where the stream cannot be read
   */
  public boolean ready() {
    try {
      return lines.holdsAnother() || in.available() > 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns the lines that are left, in order, read when they are asked for. */
  public Stream<DraftLine> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false);
  }

  private static DraftLine draft(long number, String json) {
    return new DraftLine.Ready(number, DraftJson.read(json));
  }
}

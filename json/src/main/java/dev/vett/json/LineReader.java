package dev.vett.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Takes a stream apart into lines and holds one at a time, never more of it than the limit. */
final class LineReader {
  private static final int CHUNK = 64 * 1024;
  private static final int FIRST_LINE = 8 * 1024;

  private final InputStream in;
  private final int mostBytes;
  private final byte[] chunk = new byte[CHUNK];
  private int position;
  private int filled;

  private byte[] line = new byte[FIRST_LINE];
  private int length;
  private boolean cut;
  private long number;

  LineReader(InputStream in, int mostBytes) {
    this.in = in;
    this.mostBytes = mostBytes;
  }

  /** Moves to the next line; false at the end of the stream. */
  boolean next() throws IOException {
    length = 0;
    cut = false;
    if (position == filled && !fill()) {
      return false;
    }
    while (!takeToEndOfLine()) {
      if (!fill()) {
        break;
      }
    }
    if (!cut && length > 0 && line[length - 1] == '\r') {
      length--;
    }
    number++;
    return true;
  }

  /** Tells whether the whole of the next line was read from the stream already. */
  boolean holdsAnother() {
    for (int i = position; i < filled; i++) {
      if (chunk[i] == '\n') {
        return true;
      }
    }
    return false;
  }

  /** Returns the number of the line, from 1. */
  long number() {
    return number;
  }

  /** Tells whether the line is longer than the limit; then only its beginning is held. */
  boolean tooLong() {
    return cut || length > mostBytes;
  }

  /** Returns the bytes of the line, and behind them others; valid until the next move. */
  byte[] bytes() {
    return line;
  }

  /** Returns how many bytes of the line are held. */
  int length() {
    return length;
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, in.read(chunk));
    return filled > 0;
  }

  /** Takes what the chunk has of the line; true where the line ends in it. */
  private boolean takeToEndOfLine() {
    int end = position;
    while (end < filled && chunk[end] != '\n') {
      end++;
    }
    take(end - position);
    position = Math.min(end + 1, filled);
    return end < filled;
  }

  /** Keeps bytes up to one past the limit, which may be a carriage return. */
  private void take(int count) {
    int kept = (int) Math.min(count, mostBytes + 1L - length);
    if (length + kept > line.length) {
      long doubled = Math.max(line.length * 2L, (long) length + kept);
      line = Arrays.copyOf(line, (int) Math.min(doubled, mostBytes + 1L));
    }
    System.arraycopy(chunk, position, line, length, kept);
    length += kept;
    cut |= kept < count;
  }
}

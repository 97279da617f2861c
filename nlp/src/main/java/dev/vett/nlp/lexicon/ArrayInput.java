package dev.vett.nlp.lexicon;

import dev.vett.core.text.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads what {@link ArrayOutput} laid, in large pieces that go straight into the arrays. */
final class ArrayInput {
  private static final int PIECE = 1 << 16;

  /** No array is longer, unless its length is damaged. */
  private static final int LONGEST = 1 << 26;

  private final InputStream in;
  private final String origin;
  private final byte[] room = new byte[PIECE];
  private final ByteBuffer piece = ByteBuffer.wrap(room).order(ByteOrder.LITTLE_ENDIAN);

  /**
   * Reads from a stream, which stays open.
   *
   * @param origin where it comes from, for error messages
   */
  ArrayInput(InputStream in, String origin) {
    this.in = in;
    this.origin = origin;
  }

  int number() throws IOException {
    take(Integer.BYTES);
    return piece.getInt(0);
  }

  long longNumber() throws IOException {
    take(Long.BYTES);
    return piece.getLong(0);
  }

  /** Returns how many things follow. */
  int length() throws IOException {
    int length = number();
    if (length < 0 || length > LONGEST) {
      throw damaged();
    }
    return length;
  }

  byte[] bytes() throws IOException {
    byte[] values = new byte[length()];
    if (in.readNBytes(values, 0, values.length) < values.length) {
      throw damaged();
    }
    return values;
  }

  int[] ints() throws IOException {
    int[] values = new int[length()];
    for (int at = 0; at < values.length; ) {
      int count = take(values.length - at, Integer.BYTES);
      piece.asIntBuffer().get(values, at, count);
      at += count;
    }
    return values;
  }

  long[] longs() throws IOException {
    long[] values = new long[length()];
    for (int at = 0; at < values.length; ) {
      int count = take(values.length - at, Long.BYTES);
      piece.asLongBuffer().get(values, at, count);
      at += count;
    }
    return values;
  }

  /** Makes sure that nothing is left. */
  void finish() throws IOException {
    if (in.read() >= 0) {
      throw damaged();
    }
  }

  InvalidValueException damaged() {
    return new InvalidValueException(
        origin, "is damaged", "build the artifact anew that it comes in");
  }

  /** Fills the piece with as many values as fit, and returns how many. */
  private int take(int values, int size) throws IOException {
    int count = Math.min(values, PIECE / size);
    take(count * size);
    return count;
  }

  private void take(int length) throws IOException {
    if (in.readNBytes(room, 0, length) < length) {
      throw damaged();
    }
  }
}

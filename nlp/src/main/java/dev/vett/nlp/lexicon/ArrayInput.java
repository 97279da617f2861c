package dev.vett.nlp.lexicon;

import dev.vett.core.text.InvalidValueException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads what {@link ArrayOutput} laid, each array in one go. */
final class ArrayInput {
  private final ByteBuffer bytes;
  private final String origin;

  ArrayInput(byte[] bytes, String origin) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.origin = origin;
  }

  int number() {
    require(Integer.BYTES, 1);
    return bytes.getInt();
  }

  long longNumber() {
    require(Long.BYTES, 1);
    return bytes.getLong();
  }

  byte[] bytes() {
    byte[] values = new byte[length(Byte.BYTES)];
    bytes.get(values);
    return values;
  }

  short[] shorts() {
    short[] values = new short[length(Short.BYTES)];
    bytes.asShortBuffer().get(values);
    skip(values.length * Short.BYTES);
    return values;
  }

  int[] ints() {
    int[] values = new int[length(Integer.BYTES)];
    bytes.asIntBuffer().get(values);
    skip(values.length * Integer.BYTES);
    return values;
  }

  long[] longs() {
    long[] values = new long[length(Long.BYTES)];
    bytes.asLongBuffer().get(values);
    skip(values.length * Long.BYTES);
    return values;
  }

  /** Makes sure that nothing is left. */
  void finish() {
    if (bytes.hasRemaining()) {
      throw damaged();
    }
  }

  InvalidValueException damaged() {
    return new InvalidValueException(
        origin, "is damaged", "build the artifact anew that it comes in");
  }

  private void skip(int length) {
    bytes.position(bytes.position() + length);
  }

  private int length(int size) {
    int length = number();
    require(size, length);
    return length;
  }

  private void require(int size, int count) {
    if (count < 0 || (long) count * size > bytes.remaining()) {
      throw damaged();
    }
  }
}

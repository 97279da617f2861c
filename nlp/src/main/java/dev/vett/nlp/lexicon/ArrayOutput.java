package dev.vett.nlp.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Lays numbers and arrays one behind the other, arrays behind their length, lowest byte first. */
final class ArrayOutput {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  void number(int value) {
    byte[] room = new byte[Integer.BYTES];
    over(room).putInt(value);
    bytes.writeBytes(room);
  }

  void number(long value) {
    byte[] room = new byte[Long.BYTES];
    over(room).putLong(value);
    bytes.writeBytes(room);
  }

  void array(byte[] values) {
    number(values.length);
    bytes.writeBytes(values);
  }

  void array(int[] values) {
    number(values.length);
    byte[] room = new byte[values.length * Integer.BYTES];
    over(room).asIntBuffer().put(values);
    bytes.writeBytes(room);
  }

  void array(long[] values) {
    number(values.length);
    byte[] room = new byte[values.length * Long.BYTES];
    over(room).asLongBuffer().put(values);
    bytes.writeBytes(room);
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }

  private static ByteBuffer over(byte[] room) {
    return ByteBuffer.wrap(room).order(ByteOrder.LITTLE_ENDIAN);
  }
}

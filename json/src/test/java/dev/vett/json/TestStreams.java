package dev.vett.json;

import java.io.IOException;
import java.io.InputStream;

/** Streams that no array could hold, or that break. */
final class TestStreams {
  private TestStreams() {}

  static InputStream repeated(byte[] part, int times) {
    return new Repeated(part, times);
  }

  static InputStream broken(String message) {
    return new Broken(message);
  }

  private static final class Repeated extends InputStream {
    private final byte[] part;
    private final long length;
    private long position;

    Repeated(byte[] part, int times) {
      this.part = part;
      this.length = (long) part.length * times;
    }

    @Override
    public int read() {
      return position == length ? -1 : part[(int) (position++ % part.length)] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) {
      int start = (int) (position % part.length);
      int given = (int) Math.min(Math.min(count, part.length - start), length - position);
      System.arraycopy(part, start, bytes, offset, given);
      position += given;
      return given == 0 ? -1 : given;
    }
  }

  private static final class Broken extends InputStream {
    private final String message;

    Broken(String message) {
      this.message = message;
    }

    @Override
    public int read() throws IOException {
      throw new IOException(message);
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
      throw new IOException(message);
    }
  }
}

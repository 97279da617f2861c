package dev.vett.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output, which says of itself that it failed. */
final class StandardOutput extends FilterOutputStream {
  private static final int BUFFER = 1 << 16;

  private StandardOutput(OutputStream out) {
    super(out);
  }

  static OutputStream open() {
    return new BufferedOutputStream(
        new StandardOutput(new FileOutputStream(FileDescriptor.out)), BUFFER);
  }

  /** Says that standard output failed, and how. */
  static String complaint(String reason) {
    return "standard output cannot be written: "
        + reason
        + "; check the disk, or the program that reads it";
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException failure) {
      throw new IOException(complaint(String.valueOf(failure.getMessage())), failure);
    }
  }
}

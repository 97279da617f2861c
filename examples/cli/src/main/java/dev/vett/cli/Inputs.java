package dev.vett.cli;

import dev.vett.core.text.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that a command reads, or standard input where none is named. */
final class Inputs {
  private Inputs() {}

  /** Reads one input after the other; none, where one of them cannot be read. */
  static void read(List<Path> files, Reader reader) throws IOException {
    for (Path file : files) {
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw new InvalidValueException(file.toString(), "cannot be read", "check the path");
      }
    }
    if (files.isEmpty()) {
      reader.read(System.in, "standard input");
    }
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        reader.read(in, file.toString());
      }
    }
  }

  /** Reads one input. */
  interface Reader {
    void read(InputStream in, String name) throws IOException;
  }
}

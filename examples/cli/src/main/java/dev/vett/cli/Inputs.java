package dev.vett.cli;

import dev.vett.core.text.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that a command reads, or standard input where none is named. */
final class Inputs {
  /** Names standard input among files, as other commands have it. */
  private static final Path STANDARD_INPUT = Path.of("-");

  private Inputs() {}

  /** Reads one input after the other; none, where one of them cannot be read. */
  static void read(List<Path> files, Reader reader) throws IOException {
    for (Path file : files) {
      check(file);
    }
    if (files.isEmpty()) {
      read(STANDARD_INPUT, reader);
    }
    for (Path file : files) {
      read(file, reader);
    }
  }

  private static void read(Path file, Reader reader) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      reader.read(System.in, "standard input");
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      reader.read(in, file.toString());
    }
  }

  private static void check(Path file) {
    if (file.equals(STANDARD_INPUT)) {
      return;
    }
    if (Files.isDirectory(file)) {
      throw new InvalidValueException(file.toString(), "is a folder", "name the files in it");
    }
    if (Files.notExists(file)) {
      throw new InvalidValueException(file.toString(), "does not exist", "check the path");
    }
    if (!Files.isReadable(file)) {
      throw new InvalidValueException(file.toString(), "may not be read", "check its permissions");
    }
  }

  /** Reads one input. */
  interface Reader {
    void read(InputStream in, String name) throws IOException;
  }
}

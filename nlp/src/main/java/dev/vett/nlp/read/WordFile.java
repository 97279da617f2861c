package dev.vett.nlp.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the small word lists of this package: one word a line, comments after a hash. */
final class WordFile {
  private WordFile() {}

  static List<String> words(String name) {
    try (InputStream file = WordFile.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IOException("there is no such resource");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(name + " cannot be read", failure);
    }
  }
}

package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Everyday lines written for this project, since the corpora hold little of how people chat.
 *
 * <p>One line of a file is one post; lines that begin with {@code //} are remarks.
 */
final class Everyday {
  /** Reads the lines of a language. */
  List<String> lines(Language language) throws IOException {
    String name = "everyday." + language.code() + ".txt";
    try (InputStream in = Everyday.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing from the training resources");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("//")).toList();
    }
  }
}

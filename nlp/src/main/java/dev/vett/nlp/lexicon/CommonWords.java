package dev.vett.nlp.lexicon;

import dev.vett.core.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words that posts in a language have most often, from {@code common-words.<language>.txt}. */
final class CommonWords {
  /** In how many words a listed word is met as often as its number says. */
  static final int PER = 100_000;

  private CommonWords() {}

  /** Returns the words, folded, most common first, with how often each is met. */
  static Map<String, Integer> of(Language language) {
    String name = "common-words." + language.code() + ".txt";
    try (InputStream file = CommonWords.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IOException("there is no such resource");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      Map<String, Integer> words = new LinkedHashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int blank = line.indexOf(' ');
          words.put(line.substring(0, blank), Integer.valueOf(line.substring(blank + 1)));
        }
      }
      return words;
    } catch (IOException failure) {
      throw new UncheckedIOException(name + " cannot be read", failure);
    }
  }
}

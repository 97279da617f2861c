package dev.vett.nlp.sentence;

import dev.vett.core.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The abbreviations of a language, and which of them may also end a sentence. */
final class Abbreviations {
  private static final String REMARK = "//";
  private static final String MAY_END = "+";

  private final Set<String> all = new HashSet<>();
  private final Set<String> mayEnd = new HashSet<>();

  private Abbreviations() {}

  /** Reads the list of a language. */
  static Abbreviations of(Language language) {
    Abbreviations abbreviations = new Abbreviations();
    String code = language == Language.NYNORSK ? Language.BOKMAL.code() : language.code();
    String name = "abbreviations." + code + ".txt";
    try (InputStream in = Abbreviations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from vett-nlp");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith(REMARK))
          .forEach(abbreviations::add);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
    return abbreviations;
  }

  private void add(String line) {
    boolean ends = line.startsWith(MAY_END);
    String word = ends ? line.substring(1) : line;
    all.add(word);
    if (ends) {
      mayEnd.add(word);
    }
  }

  /** Tells whether a word, given without its last full stop, is an abbreviation. */
  boolean contains(String word) {
    return all.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Tells whether it is one that may end a sentence. */
  boolean mayEnd(String word) {
    return mayEnd.contains(word.toLowerCase(Locale.ROOT));
  }
}

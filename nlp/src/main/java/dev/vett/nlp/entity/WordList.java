package dev.vett.nlp.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** A list of words from a file beside this class; a final {@code *} stands for any ending. */
final class WordList {
  private final Set<String> words = new HashSet<>();
  private final NavigableSet<String> beginnings = new TreeSet<>();

  private WordList(List<String> lines) {
    NavigableSet<String> listed = new TreeSet<>();
    for (String line : lines) {
      if (line.endsWith("*")) {
        listed.add(line.substring(0, line.length() - 1));
      } else {
        words.add(line);
      }
    }
    // None begins with another one, so the nearest in order is the only candidate for a word.
    for (String beginning : listed) {
      if (beginnings.isEmpty() || !beginning.startsWith(beginnings.last())) {
        beginnings.add(beginning);
      }
    }
  }

  /** Reads the list of a name. */
  static WordList read(String name) {
    return new WordList(lines(name));
  }

  /** Returns the lines of a file that are neither blank nor comments. */
  static List<String> lines(String name) {
    String file = name + ".txt";
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing beside " + WordList.class.getName());
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(file + " cannot be read", failed);
    }
  }

  /** Tells whether a word, in lower case, is listed or begins as listed. */
  boolean has(String word) {
    if (words.contains(word)) {
      return true;
    }
    String nearest = beginnings.floor(word);
    return nearest != null && word.startsWith(nearest);
  }
}

package dev.vett.nlp.fold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Letters of other scripts, and rare Latin ones, that look like one from a to z. */
public final class LookAlikes {
  private static final String TABLE = "look-alikes.txt";
  private static final char[] LETTERS;
  private static final char[] LATIN;

  static {
    Map<Character, Character> table = read();
    LETTERS = new char[table.size()];
    LATIN = new char[table.size()];
    int index = 0;
    for (Map.Entry<Character, Character> entry : table.entrySet()) {
      LETTERS[index] = entry.getKey();
      LATIN[index] = entry.getValue();
      index++;
    }
  }

  private LookAlikes() {}

  /** Returns the Latin letter that a letter in lower case looks like, or the letter itself. */
  public static char latin(char letter) {
    if (letter < LETTERS[0]) {
      return letter;
    }
    int found = Arrays.binarySearch(LETTERS, letter);
    return found < 0 ? letter : LATIN[found];
  }

  private static Map<Character, Character> read() {
    try (InputStream in = LookAlikes.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is missing beside " + LookAlikes.class.getName());
      }
      Map<Character, Character> table = new TreeMap<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                for (int i = 2; i < line.length(); i++) {
                  table.put(line.charAt(i), line.charAt(0));
                }
              });
      return table;
    } catch (IOException failed) {
      throw new UncheckedIOException(TABLE + " cannot be read", failed);
    }
  }
}

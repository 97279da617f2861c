package dev.vett.nlp.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Measures what disguises cost: {@code ScoreEvasion <corpora> <folder of lexicons>}. */
public final class ScoreEvasion {
  private static final int FOLDERS = 2;

  private ScoreEvasion() {}

  /** Prints the table of docs/models.md. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != FOLDERS) {
      throw new IllegalArgumentException("Give the corpora folder and the folder of lexicons");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new EvasionScore(Path.of(arguments[0]), Path.of(arguments[1])).lines().forEach(out::println);
  }
}

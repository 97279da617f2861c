package dev.vett.nlp.training;

import dev.vett.nlp.language.LanguageReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Measures the shipped models on the dev parts: {@code ScoreModels <corpora>}. */
public final class ScoreModels {
  private ScoreModels() {}

  /** Prints the tables of docs/models.md. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("Give the corpora folder");
    }
    Corpus corpus = new Corpus(Path.of(arguments[0]));
    LanguageScore language = new LanguageScore(corpus, LanguageReader.shipped());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    print("Language, per cent right", language.lines(), out);
    print("Language, how often a margin is right", language.calibration(), out);
    print("Sentences, ten joined by blanks", new SentenceScore(corpus).lines(), out);
    print("Tokens", new TokenScore(corpus).lines(), out);
    print("Names, F1 on the corpora's tokens", new NameScore(corpus).lines(), out);
  }

  private static void print(String title, List<String> lines, PrintStream out) {
    out.println("### " + title + "\n");
    lines.forEach(out::println);
    out.println();
  }
}

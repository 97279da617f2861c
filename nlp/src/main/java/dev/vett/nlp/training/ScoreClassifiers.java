package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures the classifiers: {@code ScoreClassifiers <folder of labelled texts> <folder of lexicons>
 * [task...]}.
 */
public final class ScoreClassifiers {
  private static final int FOLDERS = 2;

  private ScoreClassifiers() {}

  /** Prints precision and recall of each label, and what a margin is worth; of originals only. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < FOLDERS) {
      throw new IllegalArgumentException(
          "Give the folders of labelled texts and of lexicons, then tasks if not all");
    }
    ClassifiedTexts texts =
        new ClassifiedTexts(Path.of(arguments[0]), LexiconFolder.reader(Path.of(arguments[1])));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> named = List.of(arguments).subList(FOLDERS, arguments.length);
    for (String task : named.isEmpty() ? texts.tasks() : named) {
      for (List<Language> family : TrainClassifiers.FAMILIES) {
        ClassifierScore score = ClassifierScore.of(texts.readOriginals(task, family));
        String languages = String.join(", ", family.stream().map(Language::code).toList());
        out.println("### " + task + " (" + languages + ")\n");
        score.lines(family).forEach(out::println);
        out.println();
        score.calibration().forEach(out::println);
        out.println();
      }
    }
  }
}

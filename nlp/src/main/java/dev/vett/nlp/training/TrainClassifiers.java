package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import dev.vett.nlp.classify.Classifier;
import dev.vett.nlp.classify.WeightTable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains the classifiers: {@code TrainClassifiers <folder of labelled texts> <folder of lexicons>
 * <target folder> [task...]}.
 *
 * <p>Tasks are the folders of labelled texts. The same input gives the same bytes.
 */
public final class TrainClassifiers {
  /** Languages that one model reads together. */
  static final List<List<Language>> FAMILIES =
      List.of(
          List.of(Language.SWEDISH, Language.DANISH, Language.BOKMAL, Language.NYNORSK),
          List.of(Language.ENGLISH));

  private static final int FOLDERS = 3;

  private TrainClassifiers() {}

  /** Trains all tasks, or those that are named after the folders. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < FOLDERS) {
      throw new IllegalArgumentException(
          "Give the folders of labelled texts, of lexicons and of models, then tasks if not all");
    }
    ClassifiedTexts texts =
        new ClassifiedTexts(Path.of(arguments[0]), LexiconFolder.reader(Path.of(arguments[1])));
    Path target = Files.createDirectories(Path.of(arguments[2]));
    List<String> named = List.of(arguments).subList(FOLDERS, arguments.length);
    for (String task : named.isEmpty() ? texts.tasks() : named) {
      for (List<Language> family : FAMILIES) {
        WeightTable table = ClassifierTraining.train(texts.read(task, family));
        write(table, target.resolve(Classifier.file(task, family.get(0))));
      }
    }
  }

  private static void write(WeightTable table, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      table.write(out);
    }
  }
}

package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of labelled texts: a folder for each task, a file {@code <language>.tsv} for each
 * language, and {@code label<TAB>text} in each line.
 *
 * <p>Lines that begin with {@code #} are remarks; {@code \n} in a text is a line break.
 */
final class ClassifiedTexts {
  private static final Pattern LABEL = Pattern.compile("[a-z]+(-[a-z]+)*");

  private final Path folder;

  ClassifiedTexts(Path folder) {
    this.folder = folder;
  }

  /** Returns the tasks that have a folder, in order of their names. */
  List<String> tasks() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  /** Reads the texts of a task in one language. */
  List<ClassifiedText> read(String task, Language language) throws IOException {
    Path file = folder.resolve(task).resolve(language.code() + ".tsv");
    List<ClassifiedText> texts = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int tab = line.indexOf('\t');
      String label = tab < 0 ? "" : line.substring(0, tab);
      if (!LABEL.matcher(label).matches() || line.substring(tab + 1).isBlank()) {
        throw new IOException(
            task
                + "/"
                + file.getFileName()
                + ", line "
                + number
                + ": no label; write a label in small letters, a tab and the text");
      }
      texts.add(
          new ClassifiedText(
              label, line.substring(tab + 1).strip().replace("\\n", "\n"), language));
    }
    return texts;
  }
}

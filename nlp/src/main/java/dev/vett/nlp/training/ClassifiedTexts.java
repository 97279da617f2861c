package dev.vett.nlp.training;

import dev.vett.core.analysis.TextReader;
import dev.vett.core.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of labelled texts: a folder for each task, files {@code <language>.tsv} and {@code
 * <language>-<source>.tsv} for each language, and {@code label<TAB>text} in each line.
 *
 * <p>The source {@code translated} holds what was translated by machine from texts in the other
 * languages.
 *
 * <p>Lines that begin with {@code #} are remarks; {@code \n} in a text is a line break.
 */
final class ClassifiedTexts {
  private static final String TRANSLATED = "-translated.tsv";

  private static final Pattern LABEL = Pattern.compile("[a-z]+(-[a-z]+)*");

  private final Path folder;
  private final TextReader reader;

  /** Reads the texts with the lexicons that the classifiers will meet in use. */
  ClassifiedTexts(Path folder, TextReader reader) {
    this.folder = folder;
    this.reader = reader;
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

  /** Reads the texts of a task in some languages, file by file in order of their names. */
  List<ClassifiedText> read(String task, List<Language> languages) throws IOException {
    return read(task, languages, file -> true);
  }

  /** Reads the texts that people wrote: a translation would tell what its original is. */
  List<ClassifiedText> readOriginals(String task, List<Language> languages) throws IOException {
    return read(task, languages, file -> !file.getFileName().toString().endsWith(TRANSLATED));
  }

  private List<ClassifiedText> read(String task, List<Language> languages, Predicate<Path> which)
      throws IOException {
    List<ClassifiedText> texts = new ArrayList<>();
    for (Language language : languages) {
      for (Path file : files(task, language)) {
        if (which.test(file)) {
          texts.addAll(read(task, file, language));
        }
      }
    }
    return texts;
  }

  private List<Path> files(String task, Language language) throws IOException {
    Pattern name = Pattern.compile(language.code() + "(-[a-z]+)*\\.tsv");
    try (Stream<Path> entries = Files.list(folder.resolve(task))) {
      return entries
          .filter(file -> name.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }

  private List<ClassifiedText> read(String task, Path file, Language language) throws IOException {
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
      String text = line.substring(tab + 1).strip().replace("\\n", "\n");
      texts.add(new ClassifiedText(label, text, language, reader.read(text, language).keywords()));
    }
    return texts;
  }
}

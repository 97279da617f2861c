package dev.vett.nlp.training;

import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import dev.vett.nlp.read.OpenNlpTextAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder with the files {@code <name>.<language>.txt} of a pack's lexicons. */
final class LexiconFolder {
  private static final String SUFFIX = ".txt";

  private LexiconFolder() {}

  /** Returns a reader with the lexicons of a folder, for a company that lists nothing. */
  static TextReader reader(Path folder) throws IOException {
    return new OpenNlpTextAnalyzer().reader(read(folder), Company.named("Acme").build());
  }

  private static List<Lexicon> read(Path folder) throws IOException {
    List<Lexicon> lexicons = new ArrayList<>();
    for (Language language : Language.values()) {
      String ending = "." + language.code() + SUFFIX;
      for (Path file : files(folder, ending)) {
        String name = file.getFileName().toString();
        lexicons.add(
            new Lexicon(
                name.substring(0, name.length() - ending.length()),
                language,
                name,
                Files.readAllLines(file)));
      }
    }
    return lexicons;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }
}

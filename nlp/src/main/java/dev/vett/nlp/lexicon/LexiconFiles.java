package dev.vett.nlp.lexicon;

import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files {@code <name>.<language>.txt} of a folder of lexicons. */
public final class LexiconFiles {
  private LexiconFiles() {}

  /**
   * Reads the lexicons of one language, in the order of their names.
   *
   * @param folder the folder; what lies in folders below it is not read
   * @throws IOException where a file cannot be read
   */
  public static List<Lexicon> read(Path folder, Language language) throws IOException {
    String ending = "." + language.code() + ".txt";
    List<Lexicon> lexicons = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(ending)) {
          lexicons.add(
              new Lexicon(
                  name.substring(0, name.length() - ending.length()),
                  language,
                  name,
                  Files.readAllLines(file)));
        }
      }
    }
    return lexicons;
  }
}

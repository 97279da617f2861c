package dev.vett.nlp.lexicon;

import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Compiles the lexicons of a pack when a project is built, one file a language. */
public final class CompileLexicons {
  private static final String LEXICONS = "lexicon";

  private CompileLexicons() {}

  /**
   * Compiles the files {@code lexicon/<name>.<language>.txt} of each pack folder into {@code
   * lexicon/<language>.bin}.
   *
   * @param folders the folders of packs
   * @throws IOException where a file cannot be read or written
   * @throws InvalidValueException where a line cannot be read; the message names file and line
   */
  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      for (Language language : Language.values()) {
        compile(Path.of(folder, LEXICONS), language);
      }
    }
  }

  private static void compile(Path folder, Language language) throws IOException {
    List<Lexicon> lexicons = LexiconFiles.read(folder, language);
    if (!lexicons.isEmpty()) {
      byte[] stored = Vocabulary.of(language, lexicons).stored();
      Files.write(folder.resolve(language.code() + ".bin"), stored);
    }
  }
}

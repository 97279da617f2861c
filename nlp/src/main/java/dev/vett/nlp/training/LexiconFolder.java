package dev.vett.nlp.training;

import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import dev.vett.nlp.lexicon.LexiconFiles;
import dev.vett.nlp.read.OpenNlpTextAnalyzer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder of a pack's lexicons, which training reads texts with. */
final class LexiconFolder {
  private LexiconFolder() {}

  /** Returns a reader with the lexicons of a folder, for a company that lists nothing. */
  static TextReader reader(Path folder) throws IOException {
    List<Lexicon> lexicons = new ArrayList<>();
    for (Language language : Language.values()) {
      lexicons.addAll(LexiconFiles.read(folder, language));
    }
    return new OpenNlpTextAnalyzer().reader(lexicons, Company.named("Acme").build());
  }
}

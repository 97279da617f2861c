package dev.vett.nlp.read;

import dev.vett.core.analysis.TextAnalyzer;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.pack.Lexicon;
import java.util.List;

/** Reads text with lexicons, patterns, and OpenNLP models. */
public final class OpenNlpTextAnalyzer implements TextAnalyzer {
  /** Creates the analyzer; the service loader calls this. */
  public OpenNlpTextAnalyzer() {}

  @Override
  public TextReader reader(List<Lexicon> lexicons, Company company) {
    return new PostReader(new Vocabularies(lexicons), company);
  }
}

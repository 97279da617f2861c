package dev.vett.core.analysis;

import dev.vett.core.company.Company;
import dev.vett.core.pack.Lexicon;
import java.util.List;

/**
 * The port to whoever reads text.
 *
 * <p>Implementations are found with {@link java.util.ServiceLoader}.
 */
public interface TextAnalyzer {
  /**
   * Prepares to read with the given lexicons and the lists of the company.
   *
   * @throws dev.vett.core.text.InvalidValueException where a lexicon cannot be read; the message
   *     names file and line
   */
  TextReader reader(List<Lexicon> lexicons, Company company);
}

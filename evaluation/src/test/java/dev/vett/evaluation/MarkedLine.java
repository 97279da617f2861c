package dev.vett.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vett.core.analysis.TextReader;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Field;
import dev.vett.core.text.Language;
import dev.vett.core.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * A text in which a lexicon finds something, in braces: {@code hostile: Get {off your high horse}.}
 *
 * @param language the language of text and lexicon
 * @param lexicon the name of the lexicon
 * @param text the text, without braces
 * @param marked what stood in braces, some of which the lexicon finds
 */
record MarkedLine(Language language, String lexicon, String text, Span marked) {

  /** Returns the lines that a lexicon has. */
  static List<MarkedLine> of(Lexicon lexicon) {
    return of(lexicon.language()).stream()
        .filter(line -> line.lexicon().equals(lexicon.name()))
        .toList();
  }

  static List<MarkedLine> of(Language language) {
    String file = "lexicon/" + language.code() + ".txt";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(MarkedLine.class.getResourceAsStream(file), file), UTF_8))) {
      return lines.lines().map(line -> of(language, line)).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static MarkedLine of(Language language, String line) {
    int colon = line.indexOf(": ");
    String text = line.substring(colon + 2);
    int start = text.indexOf('{');
    int end = text.indexOf('}') - 1;
    return new MarkedLine(
        language,
        line.substring(0, colon),
        text.replaceFirst("\\{", "").replaceFirst("}", ""),
        new Span(Field.TEXT, start, end));
  }

  /** Tells whether the lexicon finds some of what is marked. */
  boolean isFoundBy(TextReader reader) {
    return reader.read(text, language).keywords().stream()
        .anyMatch(keyword -> keyword.lexicon().equals(lexicon) && keyword.span().overlaps(marked));
  }
}

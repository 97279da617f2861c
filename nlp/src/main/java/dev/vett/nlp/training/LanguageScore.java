package dev.vett.nlp.training;

import dev.vett.core.analysis.LanguageGuess;
import dev.vett.core.text.Language;
import dev.vett.nlp.language.LanguageReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures how often the language is right on the beginnings of posts of given lengths. */
final class LanguageScore {
  private static final int[] LENGTHS = {20, 50, 100, 200};
  private static final int MOST = 600;

  private final Corpus corpus;
  private final LanguageReader reader;

  LanguageScore(Corpus corpus, LanguageReader reader) {
    this.corpus = corpus;
    this.reader = reader;
  }

  /** Returns the lines of a Markdown table: one part a line, then the mean of the languages. */
  List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("| part | 20 | 50 | 100 | 200 |");
    lines.add("|---|---|---|---|---|");
    double[] mean = new double[LENGTHS.length];
    for (Language language : Language.values()) {
      for (String part : Corpus.devParts(language)) {
        StringBuilder line = new StringBuilder("| " + part + " |");
        for (int index = 0; index < LENGTHS.length; index++) {
          double right = right(part, language, LENGTHS[index]);
          line.append(String.format(Locale.ROOT, " %.1f |", right));
          if (part.equals(language.code() + "-dev")) {
            mean[index] += right / Language.values().length;
          }
        }
        lines.add(line.toString());
      }
    }
    StringBuilder line = new StringBuilder("| mean of the five |");
    for (double value : mean) {
      line.append(String.format(Locale.ROOT, " **%.1f** |", value));
    }
    lines.add(line.toString());
    return lines;
  }

  /** Returns the margin's calibration: how often it is right in each tenth of the margin. */
  List<String> calibration() throws IOException {
    int[] all = new int[10];
    int[] right = new int[10];
    for (Language language : Language.values()) {
      for (String part : Corpus.devParts(language)) {
        for (int length : new int[] {20, 35, 50, 75, 100}) {
          for (String slice : slices(part, length)) {
            LanguageGuess guess = reader.read(slice);
            int tenth = Math.min(9, (int) (guess.margin() * 10));
            all[tenth]++;
            right[tenth] += guess.language() == language ? 1 : 0;
          }
        }
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("| margin from | texts | right % |");
    lines.add("|---|---|---|");
    for (int tenth = 0; tenth < 10; tenth++) {
      lines.add(
          String.format(
              Locale.ROOT,
              "| 0.%d | %d | %.1f |",
              tenth,
              all[tenth],
              100.0 * right[tenth] / Math.max(1, all[tenth])));
    }
    return lines;
  }

  private double right(String part, Language language, int length) throws IOException {
    List<String> slices = slices(part, length);
    long right = slices.stream().filter(slice -> reader.read(slice).language() == language).count();
    return 100.0 * right / slices.size();
  }

  private List<String> slices(String part, int length) throws IOException {
    List<TaggedSentence> sentences = corpus.read(part);
    List<String> slices = new ArrayList<>();
    int step = Math.max(1, sentences.size() / MOST);
    for (int first = 0; first < sentences.size(); first += step) {
      StringBuilder slice = new StringBuilder();
      for (int next = first; next < sentences.size() && slice.length() < length; next++) {
        slice.append(slice.isEmpty() ? "" : " ").append(sentences.get(next).text());
      }
      if (slice.length() >= length) {
        slices.add(slice.substring(0, length));
      }
    }
    return slices;
  }
}

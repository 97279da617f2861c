package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import dev.vett.nlp.token.TokenReader;
import dev.vett.nlp.word.Range;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Measures how many tokens are found exactly, on the dev parts that have the raw text. */
final class TokenScore {
  private final Corpus corpus;

  TokenScore(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Returns the lines of a Markdown table. */
  List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("| part | precision | recall | F1 |");
    lines.add("|---|---|---|---|");
    for (Language language : Language.values()) {
      String part = language.code() + "-dev";
      TokenReader reader = TokenReader.of(language);
      int right = 0;
      int found = 0;
      int wanted = 0;
      for (TaggedSentence sentence : corpus.read(part)) {
        Set<Range> truth = new HashSet<>();
        TokenTraining.spans(sentence.text(), sentence.tokens())
            .forEach(span -> truth.add(new Range(span.getStart(), span.getEnd())));
        if (truth.size() == sentence.tokens().size()) {
          List<Range> read = reader.read(sentence.text(), List.of());
          found += read.size();
          wanted += truth.size();
          right += (int) read.stream().filter(truth::contains).count();
        }
      }
      double precision = 100.0 * right / found;
      double recall = 100.0 * right / wanted;
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %.2f | %.2f | **%.2f** |",
              part,
              precision,
              recall,
              2 * precision * recall / (precision + recall)));
    }
    return lines;
  }
}

package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import dev.vett.nlp.sentence.SentenceReader;
import dev.vett.nlp.word.Range;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Measures how many sentences are found exactly where ten of a dev part are joined by blanks. */
final class SentenceScore {
  private static final int JOINED = 10;

  private final Corpus corpus;

  SentenceScore(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Returns the lines of a Markdown table. */
  List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("| part | precision | recall | F1 | F1 where sentences have an end mark |");
    lines.add("|---|---|---|---|---|");
    for (Language language : Language.values()) {
      String part = language.code() + "-dev";
      List<TaggedSentence> sentences = corpus.read(part);
      double[] all = score(sentences, language);
      double[] marked =
          score(sentences.stream().filter(SentenceScore::isMarked).toList(), language);
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %.1f | **%.1f** | %.1f |",
              part,
              all[0],
              all[1],
              all[2],
              marked[2]));
    }
    return lines;
  }

  private static double[] score(List<TaggedSentence> sentences, Language language) {
    SentenceReader reader = SentenceReader.of(language);
    int right = 0;
    int found = 0;
    int wanted = 0;
    for (int first = 0; first < sentences.size(); first += JOINED) {
      StringBuilder text = new StringBuilder();
      Set<Range> truth = new HashSet<>();
      int end = Math.min(sentences.size(), first + JOINED);
      for (TaggedSentence sentence : sentences.subList(first, end)) {
        text.append(text.isEmpty() ? "" : " ");
        int start = text.length();
        text.append(Detokenizer.text(sentence).strip());
        truth.add(new Range(start, text.length()));
      }
      List<Range> read = reader.read(text.toString(), List.of());
      found += read.size();
      wanted += truth.size();
      right += (int) read.stream().filter(truth::contains).count();
    }
    double precision = 100.0 * right / found;
    double recall = 100.0 * right / wanted;
    return new double[] {precision, recall, 2 * precision * recall / (precision + recall)};
  }

  private static boolean isMarked(TaggedSentence sentence) {
    return sentence.text().strip().matches("(?s).*[.!?…][\"'”’»)]*");
  }
}

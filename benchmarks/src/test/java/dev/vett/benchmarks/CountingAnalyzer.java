package dev.vett.benchmarks;

import dev.vett.core.analysis.TextAnalyzer;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.pack.Lexicon;
import dev.vett.nlp.read.OpenNlpTextAnalyzer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often a text is read. */
final class CountingAnalyzer implements TextAnalyzer {
  private final TextAnalyzer analyzer = new OpenNlpTextAnalyzer();
  private final AtomicInteger readings = new AtomicInteger();

  @Override
  public TextReader reader(List<Lexicon> lexicons, Company company) {
    TextReader reader = analyzer.reader(lexicons, company);
    return post -> {
      readings.incrementAndGet();
      return reader.read(post);
    };
  }

  int readings() {
    return readings.get();
  }
}

package dev.vett.benchmarks;

import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.TextAnalyzer;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Post;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import dev.vett.nlp.read.OpenNlpTextAnalyzer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Counts how often a text is read. */
final class CountingAnalyzer implements TextAnalyzer {
  private final TextAnalyzer analyzer = new OpenNlpTextAnalyzer();
  private final AtomicInteger readings = new AtomicInteger();

  @Override
  public TextReader reader(List<Lexicon> lexicons, Company company) {
    return new CountingReader(analyzer.reader(lexicons, company));
  }

  int readings() {
    return readings.get();
  }

  private final class CountingReader implements TextReader {
    private final TextReader reader;

    CountingReader(TextReader reader) {
      this.reader = reader;
    }

    @Override
    public Reading read(Post post) {
      readings.incrementAndGet();
      return reader.read(post);
    }

    @Override
    public Reading reread(Post changed, Reading earlier) {
      readings.incrementAndGet();
      return reader.reread(changed, earlier);
    }

    @Override
    public Reading read(String text, @Nullable Language language) {
      readings.incrementAndGet();
      return reader.read(text, language);
    }

    @Override
    public void prepare(Language language) {
      reader.prepare(language);
    }

    @Override
    public TextReader with(List<Lexicon> lexicons) {
      return new CountingReader(reader.with(lexicons));
    }
  }
}

package dev.vett.benchmarks;

import dev.vett.core.check.Judge;
import dev.vett.core.check.PostChecker;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Post;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.report.Report;
import dev.vett.core.text.Language;
import dev.vett.nlp.entity.EntityFinder;
import dev.vett.nlp.entity.FoundEntity;
import dev.vett.nlp.language.LanguageReader;
import dev.vett.nlp.lexicon.Hit;
import dev.vett.nlp.lexicon.Matcher;
import dev.vett.nlp.lexicon.Vocabulary;
import dev.vett.nlp.names.Name;
import dev.vett.nlp.names.NameReader;
import dev.vett.nlp.token.TokenReader;
import dev.vett.nlp.word.Range;
import dev.vett.nlp.word.WordScanner;
import dev.vett.nlp.word.Words;
import dev.vett.rules.engine.DroolsRuleEngine;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the pieces of a check cost on one Swedish post. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Pieces {
  private static final String CLEAN =
      "Hade en riktigt fin helg i fjällen med Maja och hundarna. Nu är det kaffe och måndag igen!";
  private static final String INSULT = "Du är en jävla idiot, Petra, och det vet alla.";

  private final Company company = Company.named("Tallvik").country("SE").build();
  private final PostChecker checker = PostChecker.builder(company).build();
  private final List<Range> sentences = List.of(new Range(0, CLEAN.length()));
  private final Words words = WordScanner.scan(CLEAN, sentences, List.of());
  private final List<Lexicon> lexicons =
      new DroolsRuleEngine()
          .builtInPack().lexicons().stream()
              .filter(lexicon -> lexicon.language() == Language.SWEDISH)
              .toList();
  private final Vocabulary vocabulary = Vocabulary.of(Language.SWEDISH, lexicons);
  private final EntityFinder finder = new EntityFinder(company);
  private final NameReader names = NameReader.of(Language.SWEDISH);
  private final Examples examples = new Examples(company);
  private final Judge judge = examples.judge();

  /** Creates the state. */
  public Pieces() {}

  /** Folds a text and parts it into words. */
  @Benchmark
  public Words fold() {
    return WordScanner.scan(CLEAN, sentences, List.of());
  }

  /** Searches the lexicons of one language. */
  @Benchmark
  public List<Hit> lexicons() {
    return Matcher.find(vocabulary, words, index -> true, List.of()).list();
  }

  /** Finds addresses, numbers and secrets. */
  @Benchmark
  public List<FoundEntity> entities() {
    return finder.find(CLEAN);
  }

  /** Guesses the language. */
  @Benchmark
  public Object language() {
    return LanguageReader.shipped().read(CLEAN);
  }

  /** Parts a text into tokens. */
  @Benchmark
  public List<Range> tokens() {
    return TokenReader.of(Language.SWEDISH).read(CLEAN, List.of());
  }

  /** Finds names with the trained model. */
  @Benchmark
  public List<Name> names() {
    return names.read(CLEAN, sentences, List.of());
  }

  /** Runs the rules. */
  @Benchmark
  public Object engine() {
    return judge.judge(examples.evidence());
  }

  /** Checks a post in which nothing is found. */
  @Benchmark
  public Report check() {
    return checker.check(examples.draft(Post.of(Channel.MICROBLOG, CLEAN)));
  }

  /** Checks a post whose suggestions have to be verified. */
  @Benchmark
  public Report verification() {
    return checker.check(examples.draft(Post.of(Channel.MICROBLOG, INSULT)));
  }
}

package dev.vett.testkit;

import dev.vett.core.card.RuleId;
import dev.vett.core.check.PostChecker;
import dev.vett.core.check.PostCheckerBuilder;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Draft;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.pack.RulePack;
import dev.vett.core.report.Report;
import dev.vett.json.Example;
import dev.vett.rules.engine.DroolsRuleEngine;
import dev.vett.rules.pack.BuiltInPack;
import dev.vett.rules.pack.PackFolders;
import dev.vett.rules.pack.PackParts;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * Tests a pack by the examples of its rules.
 *
 * <pre>{@code
 * private final PackTests pack = PackTests.of(Path.of("pack")).forCompany(company);
 *
 * @TestFactory
 * Stream<DynamicNode> examples() {
 *   return pack.tests();
 * }
 * }</pre>
 *
 * <p>The pack judges behind the built-in one, as it does for the company.
 */
public final class PackTests {
  private final PackSource source;
  private final EvidenceRecorder recorder;
  private final PostChecker checker;
  private final RuleSources rules;
  private final PackCoverage coverage;

  private PackTests(
      PackSource source,
      EvidenceRecorder recorder,
      PostChecker checker,
      RuleSources rules,
      PackCoverage coverage) {
    this.source = source;
    this.recorder = recorder;
    this.checker = checker;
    this.rules = rules;
    this.coverage = coverage;
  }

  /**
   * Loads a pack that must pass the audit of its DRL.
   *
   * @param folder a folder with {@code pack.yaml}
   * @throws IllegalArgumentException where something in the pack is wrong; the message names file,
   *     line and field, and what would be right
   * @throws java.io.UncheckedIOException where a file cannot be read
   */
  public static LoadedPack of(Path folder) {
    return load(folder, RulePack.load(folder));
  }

  /**
   * Loads a pack whose DRL may be any code, as {@link RulePack#trusted} does.
   *
   * @param folder a folder with {@code pack.yaml}
   * @throws IllegalArgumentException where something in the pack is wrong; the message names file,
   *     line and field, and what would be right
   * @throws java.io.UncheckedIOException where a file cannot be read
   */
  public static LoadedPack trusted(Path folder) {
    return load(folder, RulePack.trusted(folder));
  }

  /** Takes the built-in pack. */
  public static LoadedPack builtIn() {
    PackParts parts = BuiltInPack.read();
    return new LoadedPack(
        new PackSource(new DroolsRuleEngine().builtInPack(), parts, null), new RuleSources(parts));
  }

  private static LoadedPack load(Path folder, RulePack pack) {
    PackParts builtIn = BuiltInPack.read();
    PackParts parts =
        PackFolders.read(folder, builtIn.lexicons().stream().map(Lexicon::name).toList());
    return new LoadedPack(new PackSource(pack, parts, folder), new RuleSources(builtIn, parts));
  }

  /** Returns the same tests with another measure of how many examples are enough. */
  public PackTests requiring(PackCoverage enough) {
    return new PackTests(source, recorder, checker, rules, enough);
  }

  /**
   * Returns the tests: a container for each rule, and one test for the lexicons.
   *
   * <p>Each example is a test: a draft to flag is flagged at the marked spans, its suggestions are
   * verified, and the first leads to the text given; a near miss is left alone. Each card is
   * written in all languages of the pack, and each rule and each lexicon has enough examples.
   */
  public Stream<DynamicNode> tests() {
    return new PackTestPlan(this, source, coverage).tests();
  }

  /**
   * Checks a draft.
   *
   * @throws dev.vett.core.text.InvalidValueException where its text is too long
   */
  public CheckedDraft check(Draft draft) {
    recorder.forget();
    Report report = checker.check(draft);
    return new CheckedDraft(report, recorder.evidence(), rules);
  }

  /** Returns the examples of a rule, those to flag first; none where it has no file of them. */
  public List<Example> examples(RuleId rule) {
    return source.examples(rule);
  }

  /** Returns the checker, such as for a {@link dev.vett.core.diff.PackDiff}. */
  public PostChecker checker() {
    return checker;
  }

  /** A pack that waits to hear for which company it is tested. */
  public static final class LoadedPack {
    private final PackSource source;
    private final RuleSources rules;

    private LoadedPack(PackSource source, RuleSources rules) {
      this.source = source;
      this.rules = rules;
    }

    /**
     * Returns the tests of the pack for a company.
     *
     * @param company the company that the examples are about
     * @throws dev.vett.core.text.InvalidValueException where the pack does not fit the built-in one
     *     or the company; the message names file and line
     * @throws IllegalStateException where the class path has nothing that reads text
     */
    public PackTests forCompany(Company company) {
      EvidenceRecorder recorder = new EvidenceRecorder(new DroolsRuleEngine());
      PostCheckerBuilder builder =
          PostChecker.builder(company).engine(recorder).withoutPacksOnClassPath();
      if (source.folder() != null) {
        builder.pack(source.pack());
      }
      return new PackTests(source, recorder, builder.build(), rules, PackCoverage.atLeast(1, 1));
    }
  }
}

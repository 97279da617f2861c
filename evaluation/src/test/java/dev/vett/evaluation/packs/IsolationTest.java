package dev.vett.evaluation.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.check.PostChecker;
import dev.vett.core.draft.Draft;
import dev.vett.core.pack.RulePack;
import dev.vett.core.report.Decision;
import dev.vett.core.report.FailedPack;
import dev.vett.core.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack that goes wrong takes nothing with it but itself. */
public class IsolationTest {
  private static final String KEYWORD = "import dev.vett.core.analysis.Keyword;";

  private static final CountDownLatch SLOW = new CountDownLatch(1);

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      throw new IllegalStateException($k.term()); | rule "r" failed with IllegalStateException
      dev.vett.evaluation.packs.IsolationTest.hang(); | its rules did not end within
      for (int i = 0; ; i++) insert("x" + i); | its rules inserted or updated facts more than 20000 times
      String s = "x"; insert(s); while (true) update(s); | its rules inserted or updated facts more than 20000 times
      String id = "no id"; findings.flag(id); | rule "r" failed with InvalidValueException
      String id = "harassment.abuse"; findings.flag(id); | it reports harassment.abuse, which is no rule of this pack
      Object o = "a"; Integer i = (Integer) o; | rule "r" failed with ClassCastException
      recurse(0); | its rules failed with StackOverflowError
      throw new OutOfMemoryError("Kanariefugl"); | its rules failed with OutOfMemoryError
      findings.flag("legal.merger", new Keyword("a", "b", new dev.vett.core.text.Span(dev.vett.core.text.Field.TEXT, 0, 9999), 0, false, false, false, null)); | legal.merger points at a place that the post does not have
      """)
  void aTrustedPackThatGoesWrongIsNamedAndTheOthersJudge(String code, String problem)
      throws IOException {
    String drl =
        "function int recurse(int n) { return recurse(n + 1) + 1; }\n"
            + "rule \"r\"\n  when\n    $k : Keyword(lexicon == \"insult\")\n  then\n    "
            + code
            + "\nend\n";
    RulePack bad = RulePack.trusted(new CompanyPack("bad").drl("merger", KEYWORD, drl).in(temp));
    RulePack good =
        RulePack.load(
            new CompanyPack("good")
                .with("tone/insult/rule.yaml", CompanyPack.CARD + "when: {text: {any: insult}}\n")
                .in(temp));
    PostChecker checker = CompanyPack.checker(bad, good);
    Report report = checker.check(DeclaredRulesTest.draft("Kanariefugl, du är en idiot."));
    assertThat(report.violation("harassment.abuse")).isPresent();
    assertThat(report.violation("tone.insult")).isPresent();
    assertThat(report.violation("legal.merger")).isEmpty();
    assertThat(report.failedPacks()).extracting(FailedPack::id).containsExactly("bad");
    FailedPack failed = report.failedPacks().get(0);
    assertThat(failed.error())
        .contains(problem)
        .doesNotContain("idiot")
        .doesNotContain("Kanariefugl");
  }

  @Test
  void aRuleThatFeedsItselfIsStopped() throws IOException {
    String drl =
        """
        rule "first"
          when
            Keyword(lexicon == "insult")
          then
            insert("x");
        end
        rule "circle"
          when
            $s : String()
          then
            insert($s.length() < 100 ? $s + "x" : new String("x"));
        end
        """;
    RulePack bad = RulePack.trusted(new CompanyPack("bad").drl("merger", KEYWORD, drl).in(temp));
    Report report = CompanyPack.checker(bad).check(draft());
    assertThat(report.failedPacks()).hasSize(1);
    assertThat(report.failedPacks().get(0).error())
        .containsPattern("fired 1000\\d times|ran longer than");
    assertThat(report.violation("harassment.abuse")).isPresent();
  }

  @Test
  void aPackThatHangsIsNotRunAgain() throws IOException {
    String drl =
        "rule \"r\"\n  when\n    Keyword(lexicon == \"insult\")\n  then\n    "
            + "dev.vett.evaluation.packs.IsolationTest.hang();\nend\n";
    RulePack bad = RulePack.trusted(new CompanyPack("bad").drl("merger", KEYWORD, drl).in(temp));
    PostChecker checker = CompanyPack.checker(bad);
    checker.check(draft());
    long before = System.nanoTime();
    Report again = checker.check(draft());
    assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    assertThat(again.failedPacks())
        .extracting(FailedPack::error)
        .containsExactly("its rules have not ended yet on an earlier draft; they are not run");
  }

  @Test
  void aPackThatWasSlowOnceJudgesAgainOnceItHasEnded() throws Exception {
    String drl =
        "rule \"r\"\n  when\n    $k : Keyword(lexicon == \"insult\")\n  then\n    "
            + "dev.vett.evaluation.packs.IsolationTest.waitOnce();\n"
            + "    findings.flag(\"legal.merger\", $k);\nend\n";
    RulePack slow = RulePack.trusted(new CompanyPack("slow").drl("merger", KEYWORD, drl).in(temp));
    PostChecker checker = CompanyPack.checker(slow);
    assertThat(checker.check(draft()).failedPacks()).hasSize(1);
    SLOW.countDown();
    Report again = checker.check(draft());
    for (int i = 0; i < 100 && !again.failedPacks().isEmpty(); i++) {
      TimeUnit.MILLISECONDS.sleep(20);
      again = checker.check(draft());
    }
    assertThat(again.failedPacks()).isEmpty();
    assertThat(again.violation("legal.merger")).isPresent();
  }

  @Test
  void anInterruptedThreadGetsTheWholeReport() throws IOException {
    String drl =
        """
        rule "r"
          when
            $k : Keyword(lexicon == "insult")
          then
            findings.flag("legal.merger", $k);
        end
        """;
    RulePack pack = RulePack.trusted(new CompanyPack("acme").drl("merger", KEYWORD, drl).in(temp));
    PostChecker checker = CompanyPack.checker(pack);
    for (int i = 0; i < 20; i++) {
      Thread.currentThread().interrupt();
      Report report = checker.check(draft());
      assertThat(Thread.interrupted()).isTrue();
      assertThat(report.failedPacks()).isEmpty();
      assertThat(report.violation("legal.merger")).isPresent();
    }
  }

  @Test
  void whatConditionsInYamlFoundStaysWhereThoseInDrlFail() throws IOException {
    String drl =
        """
        rule "r"
          when
            $k : Keyword(lexicon == "exclamations")
            Keyword(lexicon == "exclamations")
          then
            findings.flag("legal.noise", $k);
        end
        """;
    RulePack pack =
        RulePack.load(
            CompanyPack.acme("when: {text: {any: merger}}\n").drl("noise", KEYWORD, drl).in(temp));
    Report report =
        CompanyPack.checker(pack)
            .check(DeclaredRulesTest.draft("Fusionen kommer. " + "Oj!!! ".repeat(1_500)));
    assertThat(report.failedPacks()).hasSize(1);
    assertThat(report.violation("legal.merger")).isPresent();
  }

  /** What a pack would say of the changed draft nobody knows where it fails on that. */
  @Test
  void noSuggestionIsVerifiedByAPackThatFails() throws IOException {
    String drl =
        """
        rule "r"
          when
            $k : Keyword(lexicon == "merger")
          then
            findings.flag("legal.merger", $k);
        end
        rule "s"
          when
            not Keyword(lexicon == "merger")
          then
            throw new IllegalStateException();
        end
        """;
    RulePack pack = RulePack.trusted(CompanyPack.acme().drl("merger", KEYWORD, drl).in(temp));
    PostChecker checker = CompanyPack.checker(pack);
    Draft draft = DeclaredRulesTest.draft("Fusionen kommer i maj.");
    Report report = checker.check(draft);
    assertThat(report.failedPacks()).isEmpty();
    assertThat(report.violation("legal.merger").orElseThrow().suggestions()).isEmpty();
    assertThat(checker.revise(draft).report().decision()).isEqualTo(Decision.BLOCK);
  }

  @Test
  void anAuditedRuleThatWouldCombineTooMuchIsStoppedBeforeItBegins() throws IOException {
    String drl =
        """
        rule "r"
          when
            $k : Keyword()
            Keyword()
            Keyword()
            Keyword()
          then
            findings.flag("legal.merger", $k);
        end
        """;
    RulePack bad = RulePack.load(new CompanyPack("bad").drl("merger", KEYWORD, drl).in(temp));
    PostChecker checker = CompanyPack.checker(bad);
    Report large = checker.check(DeclaredRulesTest.draft("Du är en idiot. ".repeat(300)));
    assertThat(large.failedPacks())
        .extracting(FailedPack::error)
        .containsExactly("rule \"r\" would combine more facts than its budget allows");
    assertThat(large.violation("harassment.abuse")).isPresent();
    Report small = checker.check(draft());
    assertThat(small.failedPacks()).isEmpty();
    assertThat(small.violation("legal.merger")).isPresent();
  }

  @Test
  void anAuditedPackInDrlJudgesBesideTheBuiltInOne() throws IOException {
    String drl =
        """
        rule "r"
          when
            $k : Keyword(lexicon == "merger", meant())
          then
            findings.flag("legal.merger", $k);
        end
        """;
    RulePack pack = RulePack.load(CompanyPack.acme().drl("merger", KEYWORD, drl).in(temp));
    Report report =
        CompanyPack.checker(pack).check(DeclaredRulesTest.draft("Fusionen! Du är en idiot."));
    assertThat(report.violation("legal.merger").orElseThrow().spans()).hasSize(1);
    assertThat(report.violation("harassment.abuse")).isPresent();
    assertThat(report.failedPacks()).isEqualTo(List.of());
  }

  /**
   * Hangs as {@code while (true) { }} does for those who wait, but not for good: no thread can be
   * ended from outside, and one that runs on would slow down every test after it.
   */
  @SuppressWarnings("unused") // by the rules above
  public static void hang() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  /** Waits for longer than rules may run the first time. */
  @SuppressWarnings("unused") // by the rules above
  public static void waitOnce() {
    while (SLOW.getCount() > 0) {
      try {
        SLOW.await();
      } catch (InterruptedException goesOn) {
        Thread.onSpinWait();
      }
    }
  }

  private static Draft draft() {
    return DeclaredRulesTest.draft("Du är en idiot.");
  }
}

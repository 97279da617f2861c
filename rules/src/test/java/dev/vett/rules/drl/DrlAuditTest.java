package dev.vett.rules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.text.InvalidValueException;
import dev.vett.rules.engine.FactTypesOfEngine;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DrlAuditTest {
  private static final Set<String> LEXICONS = Set.of("insult", "merger", "employer");
  private final DrlCompiler compiler = new DrlCompiler(FactTypesOfEngine.get(), LEXICONS);

  @TestFactory
  Stream<DynamicTest> refusesAttacksAtTheirLine() throws IOException {
    List<DrlTable> attacks = DrlTable.read("attacks.txt");
    assertThat(attacks).hasSizeGreaterThanOrEqualTo(40);
    return attacks.stream().map(attack -> DynamicTest.dynamicTest(attack.name(), refused(attack)));
  }

  private org.junit.jupiter.api.function.Executable refused(DrlTable attack) {
    return () ->
        assertThatThrownBy(() -> compiler.audited(List.of(attack.file())))
            .isInstanceOf(InvalidValueException.class)
            .hasMessageStartingWith("acme/legal/merger/rule.drl:" + attack.line() + " ");
  }

  @TestFactory
  Stream<DynamicTest> namesMistakesAtTheirLine() throws IOException {
    return DrlTable.read("mistakes.txt").stream()
        .map(
            mistake ->
                DynamicTest.dynamicTest(
                    mistake.name(),
                    () ->
                        assertThatThrownBy(() -> compiler.trusted(List.of(mistake.file())))
                            .isInstanceOf(InvalidValueException.class)
                            .hasMessageStartingWith(
                                "acme/legal/merger/rule.drl:" + mistake.line() + " ")
                            .hasMessageContaining(mistake.message())));
  }

  @Test
  void letsHonestRulesPass() {
    CompiledDrl compiled = compiler.audited(List.of(DrlTable.file(HONEST)));
    assertThat(compiled.models()).hasSize(1);
    assertThat(compiled.joins()).hasSize(2);
    Join first = compiled.joins().get(0);
    assertThat(first.steps().get(2).lexicons()).containsExactlyInAnyOrder("insult", "merger");
    assertThat(first.steps().get(3).rows()).isFalse();
    assertThat(first.work((type, lexicons) -> 10)).isEqualTo(10 + 100 + 1000 + 3 * 10_000);
  }

  @Test
  void leavesWhatOnlyTheCompilerSeesToItAndStillNamesTheLine() {
    String drl =
        HONEST.replace(
            "findings.flag(\"legal.merger\", $k);",
            "Strin s = null;\n    findings.flag(\"legal.merger\", $k);");
    assertThatThrownBy(() -> compiler.trusted(List.of(DrlTable.file(drl))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("cannot be compiled: Strin cannot be resolved to a type")
        .hasMessageStartingWith("acme/legal/merger/rule.drl:21 ");
  }

  private static final String HONEST =
      """
      package acme.rules;

      import dev.vett.core.analysis.Entity;
      import dev.vett.core.analysis.Keyword;
      import dev.vett.core.draft.Channel;
      import dev.vett.core.draft.Post;
      import dev.vett.rules.engine.Standing;

      global dev.vett.rules.engine.Findings findings;

      // in one sentence, or in the next
      rule "legal.merger: one"
        salience 10
        when
          Post(!internal(), channel == Channel.BLOG || channel == Channel.FORUM)
          Standing(personal || !representative)
          $k : Keyword(lexicon == "insult" || lexicon == "merger", meant(), $sentence : sentence)
          not Keyword(lexicon == "employer", sentence >= $sentence - 1, sentence <= $sentence + 1)
          exists (Entity(sentence == $sentence) or Keyword(lexicon in ("insult", "merger")))
        then
          findings.flag("legal.merger", $k);
      end

      rule "legal.merger: two"
        when
          $e : Entity(!own, $s : sentence)
        then
          findings.flag("legal.merger", $e);
      end
      """;
}

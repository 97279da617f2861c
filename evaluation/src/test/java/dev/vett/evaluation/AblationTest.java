package dev.vett.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.vett.core.analysis.TextReader;
import dev.vett.core.card.RuleCard;
import dev.vett.core.check.PostChecker;
import dev.vett.core.check.PostCheckerBuilder;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.pack.RulePack;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import dev.vett.json.Example;
import dev.vett.rules.engine.DroolsRuleEngine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Nothing in the built-in pack is idle: without any one rule some example fails, and without any
 * one lexicon some example or some marked line.
 *
 * <p>It takes minutes, so that it runs only with {@code -Dvett.ablation=true}.
 */
@EnabledIfSystemProperty(named = "vett.ablation", matches = "true")
class AblationTest {
  private static final RulePack PACK = new DroolsRuleEngine().builtInPack();

  @TestFactory
  Stream<DynamicTest> everyRuleIsNeeded() {
    return PACK.cards().stream()
        .map(
            card ->
                dynamicTest(
                    card.id().toString(),
                    () -> {
                      List<RuleCard> others =
                          PACK.cards().stream().filter(other -> !other.equals(card)).toList();
                      PostChecker checker = builder(others, PACK.lexicons()).build();
                      assertThat(Examples.of(card))
                          .anyMatch(example -> fails(example, card, checker));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyLexiconIsNeeded() {
    return PACK.lexicons().stream()
        .map(
            lexicon ->
                dynamicTest(
                    lexicon.origin(),
                    () -> assertThat(idle(lexicon)).as("nothing needs it").isFalse()));
  }

  private static boolean idle(Lexicon lexicon) {
    List<Lexicon> others =
        PACK.lexicons().stream().filter(other -> !other.equals(lexicon)).toList();
    PostChecker checker;
    TextReader reader;
    try {
      PostCheckerBuilder builder = builder(PACK.cards(), others);
      checker = builder.build();
      reader = builder.reader();
      checker.check(anyIn(lexicon.language()).draft());
    } catch (InvalidValueException | IllegalStateException usedByAnother) {
      return false;
    }
    return MarkedLine.of(lexicon).stream().allMatch(line -> line.isFoundBy(reader))
        && PACK.cards().stream()
            .noneMatch(
                card ->
                    Examples.of(card).stream()
                        .filter(example -> example.language() == lexicon.language())
                        .anyMatch(example -> fails(example, card, checker)));
  }

  private static Example anyIn(Language language) {
    return Examples.all().stream()
        .filter(example -> example.language() == language)
        .findFirst()
        .orElseThrow();
  }

  private static boolean fails(Example example, RuleCard card, PostChecker checker) {
    boolean fires = checker.check(example.draft()).violation(card.id().toString()).isPresent();
    return fires != example.flag();
  }

  private static PostCheckerBuilder builder(List<RuleCard> cards, List<Lexicon> lexicons) {
    return PostChecker.builder(Granlund.company())
        .withoutBuiltInPack()
        .pack(
            new RulePack(
                PACK.id(),
                PACK.version(),
                PACK.title(),
                PACK.origin(),
                cards,
                lexicons,
                List.of(),
                PACK.rules()));
  }
}

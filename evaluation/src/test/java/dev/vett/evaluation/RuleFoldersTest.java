package dev.vett.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.vett.core.card.RuleCard;
import dev.vett.core.card.SuggestionKind;
import dev.vett.core.card.Texts;
import dev.vett.core.check.PostChecker;
import dev.vett.core.report.Passage;
import dev.vett.core.report.Report;
import dev.vett.core.report.Suggestion;
import dev.vett.core.report.Violation;
import dev.vett.core.text.Language;
import dev.vett.json.Example;
import dev.vett.rules.engine.DroolsRuleEngine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Walks every rule folder of the built-in pack: its card is complete, and its examples hold. */
class RuleFoldersTest {
  private static final int FEWEST_NEAR_MISSES = 2;

  private final PostChecker checker = PostChecker.builder(Granlund.company()).build();

  @TestFactory
  Stream<DynamicContainer> rules() {
    return new DroolsRuleEngine()
        .builtInPack().cards().stream()
            .map(card -> dynamicContainer(card.id().toString(), tests(card)));
  }

  private Stream<DynamicTest> tests(RuleCard card) {
    List<Example> examples = Examples.of(card);
    return Stream.concat(
        Stream.of(
            dynamicTest("speaks five languages", () -> isComplete(card)),
            dynamicTest("has examples and near misses in each", () -> isCovered(examples))),
        examples.stream().map(example -> test(card, example)));
  }

  private DynamicTest test(RuleCard card, Example example) {
    String kind = example.flag() ? "flags" : "leaves";
    return dynamicTest(
        String.format(Locale.ROOT, "%s line %d", kind, example.line()),
        () -> {
          if (example.flag()) {
            flags(card, example);
          } else {
            leaves(card, example);
          }
        });
  }

  private void flags(RuleCard card, Example example) {
    Report report = checker.check(example.draft());
    String text = example.draft().post().text();
    assertThat(report.violation(card.id().toString())).as(text).isPresent();
    Violation violation = report.violation(card.id().toString()).orElseThrow();
    for (String piece : example.spans()) {
      int start = text.indexOf(piece);
      assertThat(violation.spans().stream().map(Passage::span))
          .as("%s touches '%s'", text, piece)
          .anyMatch(span -> span.start() < start + piece.length() && start < span.end());
    }
    assertThat(violation.suggestions()).as("suggestions for: %s", text).isNotEmpty();
    assertThat(violation.suggestions())
        .as("what edits or reschedules is verified: %s", text)
        .allMatch(suggestion -> suggestion.verified() || !provable(suggestion));
    boolean declaresEdits =
        card.remedies().stream()
            .anyMatch(
                remedy ->
                    remedy.text() != null
                        && (remedy.kind() == SuggestionKind.INSERT
                            || remedy.kind() == SuggestionKind.REPLACE));
    if (declaresEdits) {
      assertThat(violation.suggestions())
          .as("a verified edit mends: %s", text)
          .anyMatch(suggestion -> suggestion.verified() && !suggestion.edits().isEmpty());
    }
  }

  private void leaves(RuleCard card, Example example) {
    assertThat(checker.check(example.draft()).violation(card.id().toString()))
        .as(example.draft().post().text())
        .isEmpty();
  }

  private static boolean provable(Suggestion suggestion) {
    return suggestion.publishAt() != null || !suggestion.edits().isEmpty();
  }

  private static void isComplete(RuleCard card) {
    Stream<Texts> texts =
        Stream.concat(
            Stream.of(card.title(), card.message(), card.why()),
            card.remedies().stream()
                .flatMap(
                    remedy ->
                        remedy.text() == null
                            ? Stream.of(remedy.message())
                            : Stream.of(remedy.message(), remedy.text())));
    assertThat(texts).allMatch(text -> text.languages().size() == Language.values().length);
    assertThat(card.remedies()).isNotEmpty();
  }

  private static void isCovered(List<Example> examples) {
    for (Language language : Language.values()) {
      List<Example> own =
          examples.stream().filter(example -> example.language() == language).toList();
      assertThat(own.stream().filter(Example::flag))
          .as("examples in %s", language)
          .hasSizeGreaterThanOrEqualTo(2);
      assertThat(own.stream().filter(example -> !example.flag()))
          .as("near misses in %s", language)
          .hasSizeGreaterThanOrEqualTo(FEWEST_NEAR_MISSES);
    }
  }
}

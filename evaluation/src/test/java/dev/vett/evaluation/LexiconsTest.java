package dev.vett.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.TextReader;
import dev.vett.core.check.PostChecker;
import dev.vett.core.text.Language;
import dev.vett.rules.engine.DroolsRuleEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each lexicon of the built-in pack finds what it is for, whatever classifiers make of it: a rule
 * that has both would hide that a lexicon has gone blind.
 */
class LexiconsTest {
  private static final TextReader READER = PostChecker.builder(Granlund.company()).reader();

  @ParameterizedTest
  @EnumSource(Language.class)
  void findWhatIsMarked(Language language) {
    assertThat(MarkedLine.of(language)).filteredOn(line -> !line.isFoundBy(READER)).isEmpty();
  }

  @Test
  void haveTwoLinesEach() {
    assertThat(new DroolsRuleEngine().builtInPack().lexicons())
        .allSatisfy(
            lexicon ->
                assertThat(MarkedLine.of(lexicon)).as(lexicon.origin()).hasSizeGreaterThan(1));
  }
}

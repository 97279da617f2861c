package dev.vett.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.Sentence;
import dev.vett.core.card.RuleId;
import dev.vett.core.text.Field;
import dev.vett.core.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final List<Sentence> SENTENCES =
      List.of(
          new Sentence(0, new Span(Field.TITLE, 0, 10)),
          new Sentence(1, text(0, 20)),
          new Sentence(2, text(21, 40)));

  @Test
  void marksTheSentencesOfItsWordsOnceEach() {
    assertThat(found(text(3, 5), text(8, 12), text(21, 24)).sentences(SENTENCES))
        .containsExactly(text(0, 20), text(21, 40));
  }

  @Test
  void marksBothSentencesOfWordsThatReachFromOneIntoTheNext() {
    assertThat(found(text(18, 23)).sentences(SENTENCES)).containsExactly(text(0, 20), text(21, 40));
  }

  @Test
  void marksWhatAClassifierJudgedToo() {
    Finding finding =
        new Finding(
            RuleId.of("harassment.threat"),
            List.of(text(3, 5)),
            List.of(text(0, 40)),
            Map.of(),
            false);
    assertThat(finding.sentences(SENTENCES)).containsExactly(text(0, 20), text(21, 40));
  }

  @Test
  void tellsTheTitleFromTheText() {
    assertThat(found(new Span(Field.TITLE, 2, 4)).sentences(SENTENCES))
        .containsExactly(new Span(Field.TITLE, 0, 10));
  }

  @Test
  void keepsWordsThatStandInNoSentence() {
    assertThat(found(text(40, 42)).sentences(SENTENCES)).containsExactly(text(40, 42));
  }

  @Test
  void marksNothingWhereItIsAboutTheWholePost() {
    assertThat(found().sentences(SENTENCES)).isEmpty();
  }

  private static Finding found(Span... spans) {
    return new Finding(RuleId.of("harassment.abuse"), List.of(spans));
  }

  private static Span text(int start, int end) {
    return new Span(Field.TEXT, start, end);
  }
}

package dev.vett.nlp.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.Stance;
import dev.vett.core.text.Field;
import dev.vett.core.text.Span;
import dev.vett.nlp.classify.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class StanceReaderTest {

  @Test
  void aSureModelDecides() {
    assertThat(StanceReader.of(found("praise"), new Label("trolling", 0.98)))
        .isEqualTo(Stance.TROLLING);
    assertThat(StanceReader.of(found("trolling"), new Label("neutral", 0.95)))
        .isEqualTo(Stance.NEUTRAL);
  }

  @Test
  void otherwiseTheWorstTermDecides() {
    assertThat(StanceReader.of(found("praise", "criticism"), new Label("question", 0.6)))
        .isEqualTo(Stance.CRITICISM);
    assertThat(StanceReader.of(found("criticism", "trolling"), new Label("praise", 0.6)))
        .isEqualTo(Stance.TROLLING);
  }

  @Test
  void aLeaningModelFillsIn() {
    assertThat(StanceReader.of(found("question"), new Label("criticism", 0.6)))
        .isEqualTo(Stance.CRITICISM);
    assertThat(StanceReader.of(found("question"), new Label("criticism", 0.1)))
        .isEqualTo(Stance.QUESTION);
    assertThat(StanceReader.of(found(), new Label("praise", 0.1))).isEqualTo(Stance.NEUTRAL);
  }

  @Test
  void nothingIsTrollingOnALeaningModelAlone() {
    assertThat(StanceReader.of(found("question"), new Label("trolling", 0.6)))
        .isEqualTo(Stance.QUESTION);
    assertThat(StanceReader.of(found(), new Label("trolling", 0.6))).isEqualTo(Stance.CRITICISM);
    assertThat(StanceReader.of(found(), new Label("trolling", 0.96))).isEqualTo(Stance.CRITICISM);
    assertThat(StanceReader.of(found(), new Label("trolling", 0.97))).isEqualTo(Stance.TROLLING);
  }

  private static List<Keyword> found(String... lexicons) {
    return List.of(lexicons).stream()
        .map(
            lexicon ->
                new Keyword(
                    lexicon, "term", new Span(Field.TEXT, 0, 4), 0, false, false, false, null))
        .toList();
  }
}

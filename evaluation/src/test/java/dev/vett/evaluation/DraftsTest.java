package dev.vett.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The built-in pack keeps the scores that it has reached on the labelled drafts. */
class DraftsTest {
  @Test
  void tunedDrafts() {
    Scoring scoring = new Scoring(LabelledDrafts.COMPANIES);
    scoring.score(LabelledDrafts.tuned());
    assertThat(scoring.total().precision())
        .as("precision: %s", scoring.total())
        .isGreaterThan(0.96);
    assertThat(scoring.total().recall()).as("recall: %s", scoring.total()).isGreaterThan(0.9);
    assertThat(scoring.silentShare()).as("silence").isGreaterThan(0.97);
  }

  @Test
  void blindDrafts() {
    Scoring scoring = new Scoring(LabelledDrafts.COMPANIES);
    scoring.score(LabelledDrafts.blind());
    assertThat(scoring.total().precision()).as("precision: %s", scoring.total()).isGreaterThan(0.9);
    assertThat(scoring.total().recall()).as("recall: %s", scoring.total()).isGreaterThan(0.76);
    assertThat(scoring.silentShare()).as("silence").isGreaterThan(0.95);
  }
}

package dev.vett.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The built-in pack keeps the scores that it has reached on the labelled drafts. */
class DraftsTest {
  /** Each draft is checked once, for the table and for the scores. */
  private static final Reports REPORTS = new Reports(LabelledDrafts.COMPANIES);

  @Test
  void scoresAreWritten() throws IOException {
    Path table = Path.of("target", "scores.txt");
    try (PrintStream out = new PrintStream(Files.newOutputStream(table), false, UTF_8)) {
      Scoring.print(out, REPORTS, LabelledDrafts.files(), true);
    }
    assertThat(Files.readString(table)).contains("sv-blind.jsonl").contains("harassment.abuse");
  }

  @Test
  void tunedDrafts() {
    Scoring scoring = new Scoring(REPORTS);
    scoring.score(LabelledDrafts.tuned());
    assertThat(scoring.total().precision())
        .as("precision: %s", scoring.total())
        .isGreaterThan(0.97);
    assertThat(scoring.total().recall()).as("recall: %s", scoring.total()).isGreaterThan(0.94);
    assertThat(scoring.silentShare()).as("silence").isGreaterThan(0.98);
  }

  @Test
  void blindDrafts() {
    Scoring scoring = new Scoring(REPORTS);
    scoring.score(LabelledDrafts.blind());
    assertThat(scoring.total().precision())
        .as("precision: %s", scoring.total())
        .isGreaterThan(0.933);
    assertThat(scoring.total().recall()).as("recall: %s", scoring.total()).isGreaterThan(0.844);
    assertThat(scoring.silentShare()).as("silence").isGreaterThan(0.963);
  }
}

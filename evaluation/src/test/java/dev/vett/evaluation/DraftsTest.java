package dev.vett.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The built-in pack keeps the scores that it has reached on the labelled drafts. */
class DraftsTest {
  @Test
  void scoresAreWritten() throws IOException {
    Path table = Path.of("target", "scores.txt");
    List<String> files = new ArrayList<>(List.of("--failures", "companies"));
    for (String part :
        List.of("tuned", "tuned2", "tuned3", "tuned4", "tuned5", "blind", "blind2")) {
      for (String language : List.of("sv", "da", "nb", "nn", "en")) {
        files.add("drafts/" + language + "-" + part + ".jsonl");
      }
    }
    try (PrintStream out = new PrintStream(Files.newOutputStream(table), false, UTF_8)) {
      Scoring.print(out, files);
    }
    assertThat(Files.readString(table)).contains("sv-blind.jsonl").contains("harassment.abuse");
  }

  @Test
  void tunedDrafts() {
    Scoring scoring = new Scoring(LabelledDrafts.COMPANIES);
    scoring.score(LabelledDrafts.tuned());
    assertThat(scoring.total().precision())
        .as("precision: %s", scoring.total())
        .isGreaterThan(0.97);
    assertThat(scoring.total().recall()).as("recall: %s", scoring.total()).isGreaterThan(0.94);
    assertThat(scoring.silentShare()).as("silence").isGreaterThan(0.98);
  }

  @Test
  void blindDrafts() {
    Scoring scoring = new Scoring(LabelledDrafts.COMPANIES);
    scoring.score(LabelledDrafts.blind());
    assertThat(scoring.total().precision())
        .as("precision: %s", scoring.total())
        .isGreaterThan(0.92);
    assertThat(scoring.total().recall()).as("recall: %s", scoring.total()).isGreaterThan(0.84);
    assertThat(scoring.silentShare()).as("silence").isGreaterThan(0.95);
  }
}

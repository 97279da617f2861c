package dev.vett.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    assertReached(LabelledDrafts.tuned(), 0.985, 0.972, 0.993);
  }

  @Test
  void newlyReadDrafts() {
    assertReached(LabelledDrafts.newlyRead(), 0.98, 0.95, 0.99);
  }

  @Test
  void firstBlindDrafts() {
    assertReached(LabelledDrafts.firstBlind(), 0.951, 0.913, 0.969);
  }

  @Test
  void laterBlindDrafts() {
    assertReached(LabelledDrafts.laterBlind(), 0.919, 0.802, 0.969);
  }

  @Test
  void earlierBlindDrafts() {
    assertReached(LabelledDrafts.earlierBlind(), 0.943, 0.884, 0.969);
  }

  @Test
  void latestBlindDrafts() {
    assertReached(LabelledDrafts.latestBlind(), 0.923, 0.893, 0.97);
  }

  @Test
  void untouchedBlindDrafts() {
    assertReached(LabelledDrafts.untouchedBlind(), 0.919, 0.907, 0.966);
  }

  private static void assertReached(
      List<LabelledDraft> drafts, double precision, double recall, double silence) {
    Scoring scoring = new Scoring(REPORTS);
    scoring.score(drafts);
    Score total = scoring.total();
    assertThat(total.precision()).as("precision: %s", total).isGreaterThan(precision);
    assertThat(total.recall()).as("recall: %s", total).isGreaterThan(recall);
    assertThat(scoring.silentShare()).as("silence").isGreaterThan(silence);
  }
}

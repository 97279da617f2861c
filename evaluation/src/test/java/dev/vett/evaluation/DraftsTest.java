package dev.vett.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "tuned tuned2 tuned3 tuned4 tuned5 tuned6, .987, .980, .996",
    "tuned7 tuned8 tuned9,                     .988, .974, .994",
    "tuned10,                                  .946, .902, .976",
    "tuned11,                                  .987, .972, .997",
    "tuned12,                                  .991, .975, .994",
    "tuned13,                                  .987, .889, .992",
    "blind blind2,                             .952, .929, .969",
    "blind3,                                   .932, .802, .977",
    "blind blind2 blind3,                      .947, .896, .973",
    "blind4,                                   .930, .917, .972",
    "blind5,                                   .942, .914, .966",
    "blind6,                                   .971, .964, .982"
  })
  void theseParts(String parts, double precision, double recall, double silence) {
    Scoring scoring = new Scoring(REPORTS);
    scoring.score(LabelledDrafts.parts(List.of(parts.split(" "))));
    Score total = scoring.total();
    assertThat(total.precision()).as("precision: %s", total).isGreaterThan(precision);
    assertThat(total.recall()).as("recall: %s", total).isGreaterThan(recall);
    assertThat(scoring.silentShare()).as("silence").isGreaterThan(silence);
  }
}

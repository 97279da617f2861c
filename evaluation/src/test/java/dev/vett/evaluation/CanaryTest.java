package dev.vett.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.check.PostChecker;
import dev.vett.core.draft.Draft;
import dev.vett.core.report.Report;
import dev.vett.core.report.Revision;
import dev.vett.evaluation.logging.LogRecording;
import dev.vett.json.DraftJson;
import dev.vett.json.DraftLine;
import dev.vett.json.DraftLines;
import dev.vett.json.ReportJson;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author writes appears in the report and nowhere else. */
class CanaryTest {
  private static final String CANARY = "Kanariefugl";

  private static final String DRAFT =
      """
      {"id": "c-1", "post": {
        "text": "Jeg jobber i Granlund. Du er en idiot, Kanariefugl! Passordet er Kanariefugl99",
        "title": "Kanariefugl", "channel": "blog", "platform": "Kanariefugl",
        "audience": "group", "group": {"name": "Kanariefugl", "official": true},
        "inReplyTo": {"text": "Kanariefugl er dum", "author": "Kanariefugl"},
        "replaces": "Kanariefugl", "alsoPostedTo": ["Kanariefugl"], "purpose": "Kanariefugl"},
       "author": {"name": "Kanariefugl", "role": "employee", "account": "personal"},
       "time": "2026-11-23T10:15:00+01:00"}
      """;

  private final PostChecker checker = PostChecker.builder(Granlund.company()).build();

  @Test
  void textStaysInTheReport() {
    Draft draft = DraftJson.read(DRAFT);
    try (LogRecording log = LogRecording.start()) {
      Report report = PostChecker.builder(Granlund.company()).build().check(draft);
      Revision revision = checker.revise(draft);
      assertThat(report.violations()).isNotEmpty();
      assertThat(ReportJson.write(report)).contains(CANARY);
      assertThat(report.toString()).doesNotContain(CANARY);
      assertThat(revision.toString()).doesNotContain(CANARY);
      assertThat(draft.toString()).doesNotContain(CANARY);
      report
          .violations()
          .forEach(
              violation -> {
                assertThat(violation.toString()).doesNotContain(CANARY);
                assertThat(violation.spans().toString()).doesNotContain(CANARY);
                assertThat(violation.suggestions().toString()).doesNotContain(CANARY);
              });
      assertThat(log.lines()).noneMatch(line -> line.contains(CANARY));
    }
  }

  @Test
  void textStaysOutOfARefusal() {
    PostChecker strict = PostChecker.builder(Granlund.company()).maxTextLength(10).build();
    Draft draft = DraftJson.read(DRAFT);
    try (LogRecording log = LogRecording.start()) {
      assertThatThrownBy(() -> strict.check(draft)).satisfies(CanaryTest::isClean);
      assertThat(log.lines()).noneMatch(line -> line.contains(CANARY));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"post\": {\"text\": \"Kanariefugl\"}}",
        "{\"post\": {\"text\": \"Kanariefugl\", \"channel\": \"blog\"",
        "{\"post\": {\"text\": [\"Kanariefugl\"], \"channel\": \"blog\"}}",
        "{\"post\": {\"text\": \"Kanariefugl\", \"channel\": 7}}",
        "{\"post\": {\"text\": \"Kanariefugl \\ud83d\", \"channel\": \"blog\"},"
            + " \"author\": {\"role\": \"employee\", \"account\": \"personal\"},"
            + " \"time\": \"2026-11-23T10:15:00+01:00\"}",
        "{\"post\": \"Kanariefugl\"}",
        "\"Kanariefugl\"",
        "Kanariefugl"
      })
  void textStaysOutOfErrors(String line) {
    assertThatThrownBy(() -> DraftJson.read(line)).satisfies(CanaryTest::isClean);
    DraftLines lines =
        DraftLines.of(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
    assertThat(lines.next())
        .isInstanceOfSatisfying(
            DraftLine.Unreadable.class,
            unreadable -> assertThat(unreadable.message()).doesNotContain(CANARY));
  }

  private static void isClean(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContain(CANARY);
  }
}

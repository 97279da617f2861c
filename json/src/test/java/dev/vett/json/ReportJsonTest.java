package dev.vett.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.card.RuleId;
import dev.vett.core.card.Severity;
import dev.vett.core.card.Source;
import dev.vett.core.card.SuggestionKind;
import dev.vett.core.report.Decision;
import dev.vett.core.report.Edit;
import dev.vett.core.report.FailedPack;
import dev.vett.core.report.NotChecked;
import dev.vett.core.report.PackVersion;
import dev.vett.core.report.Passage;
import dev.vett.core.report.Report;
import dev.vett.core.report.Suggestion;
import dev.vett.core.report.Violation;
import dev.vett.core.text.Field;
import dev.vett.core.text.Language;
import dev.vett.core.text.Span;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
  /** The report of the contract, without the blanks between its fields. */
  private static final String CONTRACT =
      "{\"id\":\"d-1\","
          + "\"decision\":\"revise\","
          + "\"language\":\"sv\","
          + "\"violations\":["
          + "{\"rule\":\"disclaimer.personal-blog\",\"category\":\"disclaimer\","
          + "\"severity\":\"warning\","
          + "\"message\":\"in the author's language: what, why, what to do\","
          + "\"spans\":[{\"in\":\"text\",\"start\":0,\"end\":7,\"text\":\"Havsvik\"}],"
          + "\"source\":{\"document\":\"…\",\"place\":\"…\"},"
          + "\"suggestions\":["
          + "{\"kind\":\"hand-over\","
          + "\"message\":\"…\","
          + "\"edits\":[{\"in\":\"text\",\"start\":120,\"end\":120,"
          + "\"replacement\":\"\\n\\nÅsikterna är mina egna.\"}],"
          + "\"publishAt\":\"2026-11-23T17:00:00+01:00\","
          + "\"to\":\"press@granlund.example\","
          + "\"verified\":true}]}],"
          + "\"consequences\":[\"notify-communications\"],"
          + "\"notChecked\":[{\"rule\":\"confidentiality.customer\",\"needs\":\"company.customers\"}],"
          + "\"packs\":[{\"id\":\"nordic-guidance\",\"version\":\"1.0.0\"}],"
          + "\"failedPacks\":[{\"id\":\"acme\",\"error\":\"…\"}]}";

  @Test
  void writesTheExampleOfTheContract() {
    Report report =
        report(
            "d-1",
            new Suggestion(
                SuggestionKind.HAND_OVER,
                "…",
                List.of(new Edit(new Span(Field.TEXT, 120, 120), "\n\nÅsikterna är mina egna.")),
                OffsetDateTime.parse("2026-11-23T17:00+01:00"),
                "press@granlund.example",
                true));

    assertThat(ReportJson.write(report)).isEqualTo(CONTRACT).isEqualTo(ReportJson.write(report));
  }

  @Test
  void writesEmptyListsAndLeavesOutWhatIsAbsent() {
    Report silent =
        new Report(
            null,
            Decision.PUBLISH,
            Language.ENGLISH,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    assertThat(ReportJson.write(silent))
        .isEqualTo(
            "{\"decision\":\"publish\",\"language\":\"en\",\"violations\":[],\"consequences\":[],"
                + "\"notChecked\":[],\"packs\":[],\"failedPacks\":[]}");
    assertThat(
            ReportJson.write(
                report(
                    null,
                    new Suggestion(SuggestionKind.HOLD, "Wait", List.of(), null, null, false))))
        .contains(
            "\"suggestions\":[{\"kind\":\"hold\",\"message\":\"Wait\",\"edits\":[],"
                + "\"verified\":false}]");
  }

  @Test
  void writesOneWellFormedLine() {
    String json =
        ReportJson.write(report("a\nb\u0000\"\\ 🐟 \ud83d", suggestion("\u001b[31m\r\n\udc1f")));

    assertThat(json)
        .doesNotContain("\n", "\r", "\u001b", "\u0000")
        .contains("\"id\":\"a\\nb\\u0000\\\"\\\\ 🐟 \uFFFD\"", "\\u001B[31m\\r\\n\uFFFD");
  }

  @Test
  void writesAnUnreadableLine() {
    assertThat(
            ReportJson.write(
                new DraftLine.Unreadable(
                    3, "d-3", ErrorCode.NOT_UTF_8, "the line is no UTF-8; send it as UTF-8")))
        .isEqualTo(
            "{\"id\":\"d-3\",\"error\":{\"code\":\"not-utf-8\",\"message\":\"the line is no UTF-8;"
                + " send it as UTF-8\",\"line\":3}}");
    assertThat(
            ReportJson.write(
                new DraftLine.Unreadable(1_000_000_000_000L, null, ErrorCode.INVALID_JSON, "x")))
        .isEqualTo(
            "{\"error\":{\"code\":\"invalid-json\",\"message\":\"x\",\"line\":1000000000000}}");
  }

  private static Suggestion suggestion(String message) {
    return new Suggestion(SuggestionKind.HOLD, message, List.of(), null, null, false);
  }

  private static Report report(String id, Suggestion suggestion) {
    return new Report(
        id,
        Decision.REVISE,
        Language.SWEDISH,
        List.of(
            new Violation(
                RuleId.of("disclaimer.personal-blog"),
                Severity.WARNING,
                "in the author's language: what, why, what to do",
                List.of(new Passage(new Span(Field.TEXT, 0, 7), "Havsvik")),
                new Source("…", "…"),
                List.of(suggestion))),
        List.of("notify-communications"),
        List.of(new NotChecked(RuleId.of("confidentiality.customer"), "company.customers")),
        List.of(new PackVersion("nordic-guidance", "1.0.0")),
        List.of(new FailedPack("acme", "…")));
  }
}

package dev.vett.json;

import dev.vett.core.report.Edit;
import dev.vett.core.report.Passage;
import dev.vett.core.report.Report;
import dev.vett.core.report.Suggestion;
import dev.vett.core.report.Violation;
import dev.vett.core.text.Kebab;
import dev.vett.core.text.Span;
import java.io.IOException;

/** Writes reports as JSON, one line each. */
public final class ReportJson {
  private ReportJson() {}

  /** Returns a report on one line, without a line break at its end. */
  public static String write(Report report) {
    return JsonText.object(json -> report(json, report));
  }

  /** Returns what stands in place of the report on a line that could not be read. */
  public static String write(DraftLine.Unreadable line) {
    return JsonText.object(
        json -> {
          json.put("id", line.id());
          json.putObject(
              "error",
              inner -> {
                inner.put("code", line.code().toString());
                inner.put("message", line.message());
                inner.put("line", line.number());
              });
        });
  }

  static void report(JsonText json, Report report) throws IOException {
    json.put("id", report.id());
    json.put("decision", Kebab.of(report.decision()));
    json.put("language", report.language().code());
    json.putObjects("violations", report.violations(), ReportJson::violation);
    json.put("consequences", report.consequences());
    json.putObjects(
        "notChecked",
        report.notChecked(),
        (inner, missing) -> {
          inner.put("rule", missing.rule().toString());
          inner.put("needs", missing.needs());
        });
    json.putObjects(
        "packs",
        report.packs(),
        (inner, pack) -> {
          inner.put("id", pack.id());
          inner.put("version", pack.version());
        });
    json.putObjects(
        "failedPacks",
        report.failedPacks(),
        (inner, pack) -> {
          inner.put("id", pack.id());
          inner.put("error", pack.error());
        });
  }

  static void violation(JsonText json, Violation violation) throws IOException {
    json.put("rule", violation.rule().toString());
    json.put("category", violation.category());
    json.put("severity", Kebab.of(violation.severity()));
    json.put("message", violation.message());
    json.putObjects("spans", violation.spans(), ReportJson::passage);
    json.putObject(
        "source",
        inner -> {
          inner.put("document", violation.source().document());
          inner.put("place", violation.source().place());
        });
    json.putObjects("suggestions", violation.suggestions(), ReportJson::suggestion);
  }

  private static void suggestion(JsonText json, Suggestion suggestion) throws IOException {
    json.put("kind", Kebab.of(suggestion.kind()));
    json.put("message", suggestion.message());
    json.putObjects("edits", suggestion.edits(), ReportJson::edit);
    json.put("publishAt", suggestion.publishAt());
    json.put("to", suggestion.to());
    json.put("verified", suggestion.verified());
  }

  private static void edit(JsonText json, Edit edit) throws IOException {
    span(json, edit.span());
    json.put("replacement", edit.replacement());
  }

  private static void passage(JsonText json, Passage passage) throws IOException {
    span(json, passage.span());
    json.put("text", passage.text());
  }

  private static void span(JsonText json, Span span) throws IOException {
    json.put("in", Kebab.of(span.in()));
    json.put("start", span.start());
    json.put("end", span.end());
  }
}

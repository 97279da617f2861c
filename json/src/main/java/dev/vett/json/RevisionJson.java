package dev.vett.json;

import dev.vett.core.report.Revision;

/** Writes revisions as JSON, one line each. */
public final class RevisionJson {
  private RevisionJson() {}

  /**
   * Returns a revision on one line, without a line break at its end: the changed draft, the
   * violations that were mended, and the report of what is left.
   */
  public static String write(Revision revision) {
    return JsonText.object(
        json -> {
          json.putObject("draft", inner -> DraftWriter.draft(inner, revision.draft()));
          json.putObjects("applied", revision.applied(), ReportJson::violation);
          json.putObject("report", inner -> ReportJson.report(inner, revision.report()));
        });
  }
}

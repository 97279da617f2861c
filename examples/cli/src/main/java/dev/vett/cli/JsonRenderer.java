package dev.vett.cli;

import dev.vett.core.draft.Draft;
import dev.vett.core.report.Report;
import dev.vett.json.DraftLine;
import dev.vett.json.ReportJson;

/** Writes reports as JSON Lines. */
final class JsonRenderer implements Renderer {
  @Override
  public String report(Draft draft, Report report) {
    return ReportJson.write(report) + "\n";
  }

  @Override
  public String unreadable(DraftLine.Unreadable line) {
    return ReportJson.write(line) + "\n";
  }
}

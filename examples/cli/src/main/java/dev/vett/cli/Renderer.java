package dev.vett.cli;

import dev.vett.core.draft.Draft;
import dev.vett.core.report.Report;
import dev.vett.json.DraftLine;

/** Turns reports into text. */
interface Renderer {
  /** Returns a report with its closing line break. */
  String report(Draft draft, Report report);

  /** Returns what stands in place of the report of a line that could not be used. */
  String unreadable(DraftLine.Unreadable line);
}

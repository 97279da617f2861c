package dev.vett.cli;

import dev.vett.core.card.Severity;
import dev.vett.core.draft.Draft;
import dev.vett.core.report.Decision;
import dev.vett.core.report.Edit;
import dev.vett.core.report.FailedPack;
import dev.vett.core.report.Passage;
import dev.vett.core.report.Report;
import dev.vett.core.report.Suggestion;
import dev.vett.core.report.Violation;
import dev.vett.core.text.Field;
import dev.vett.core.text.Kebab;
import dev.vett.core.text.Span;
import dev.vett.json.DraftLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes reports for people: the text with its findings marked, what was found, what to do. */
final class PrettyRenderer implements Renderer {
  private static final String RED = "31";
  private static final String YELLOW = "33";
  private static final String BLUE = "34";
  private static final String GREEN = "32";
  private static final String BOLD = "1";
  private static final String UNDERLINED = "4";

  private final boolean coloured;

  PrettyRenderer(boolean coloured) {
    this.coloured = coloured;
  }

  @Override
  public String report(Draft draft, Report report) {
    StringBuilder out = new StringBuilder();
    out.append(paint(Kebab.of(report.decision()), BOLD + ";" + colour(report.decision())))
        .append("  ")
        .append(Objects.requireNonNullElse(report.id(), "(no id)"))
        .append("  [")
        .append(report.language().code())
        .append("]\n");
    String title = draft.post().textOf(Field.TITLE);
    if (!title.isEmpty()) {
      out.append(indented(marked(title, Field.TITLE, report)));
    }
    out.append(indented(marked(draft.post().text(), Field.TEXT, report)));
    for (Violation violation : report.violations()) {
      append(violation, out);
    }
    if (!report.consequences().isEmpty()) {
      out.append("  follows: ").append(String.join(", ", report.consequences())).append('\n');
    }
    for (FailedPack pack : report.failedPacks()) {
      out.append("  ")
          .append(paint("pack " + pack.id() + " could not judge", BOLD + ";" + RED))
          .append(": ")
          .append(pack.error())
          .append('\n');
    }
    if (!report.notChecked().isEmpty()) {
      out.append("  not checked: ")
          .append(
              report.notChecked().stream()
                  .map(missing -> missing.rule() + " (needs " + missing.needs() + ")")
                  .collect(Collectors.joining(", ")))
          .append('\n');
    }
    return out.append('\n').toString();
  }

  @Override
  public String unreadable(DraftLine.Unreadable line) {
    return paint("unusable", BOLD + ";" + RED)
        + "  "
        + Objects.requireNonNullElse(line.id(), "(no id)")
        + "  line "
        + line.number()
        + ": "
        + line.message()
        + "\n\n";
  }

  private void append(Violation violation, StringBuilder out) {
    out.append("  ")
        .append(paint(Kebab.of(violation.severity()), colour(violation.severity())))
        .append("  ")
        .append(paint(violation.rule().toString(), BOLD))
        .append("\n      ")
        .append(violation.message())
        .append("\n      (")
        .append(violation.source().document())
        .append(": ")
        .append(violation.source().place())
        .append(")\n");
    for (Suggestion suggestion : violation.suggestions()) {
      out.append("    → ").append(suggestion.message());
      if (suggestion.to() != null && !suggestion.message().contains(suggestion.to())) {
        out.append(" (").append(suggestion.to()).append(')');
      }
      if (suggestion.verified()) {
        out.append(paint("  ✓ verified", GREEN));
      }
      out.append('\n');
      for (Edit edit : suggestion.edits()) {
        out.append("        ").append(described(edit)).append('\n');
      }
    }
  }

  private static String described(Edit edit) {
    String text = "\"" + edit.replacement().strip().replace("\n", " ") + "\"";
    Span span = edit.span();
    if (edit.replacement().isEmpty()) {
      return "delete " + span.start() + "-" + span.end();
    }
    return span.start() == span.end()
        ? "insert " + text + " at " + span.start()
        : "replace " + span.start() + "-" + span.end() + " by " + text;
  }

  private String marked(String text, Field field, Report report) {
    List<Span> spans =
        report.violations().stream()
            .flatMap(violation -> violation.spans().stream())
            .map(Passage::span)
            .filter(span -> span.in() == field)
            .sorted()
            .toList();
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Span span : joined(spans)) {
      out.append(text, done, span.start());
      String piece = text.substring(span.start(), span.end());
      out.append(coloured ? paint(piece, UNDERLINED + ";" + YELLOW) : "⟦" + piece + "⟧");
      done = span.end();
    }
    return out.append(text, done, text.length()).toString();
  }

  /** Makes one of spans that overlap: two rules may point at the same words. */
  private static List<Span> joined(List<Span> ordered) {
    List<Span> joined = new ArrayList<>();
    for (Span span : ordered) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).overlaps(span)) {
        joined.set(last, joined.get(last).to(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static String indented(String text) {
    return "  | " + text.stripTrailing().replace("\n", "\n  | ") + "\n";
  }

  private static String colour(Decision decision) {
    return switch (decision) {
      case PUBLISH -> GREEN;
      case ADVISE -> BLUE;
      case REVISE -> YELLOW;
      case BLOCK -> RED;
    };
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ADVICE -> BLUE;
      case WARNING -> YELLOW;
      case BLOCKER -> RED;
    };
  }

  private String paint(String text, String code) {
    return coloured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}

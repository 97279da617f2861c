package dev.vett.evaluation;

import dev.vett.core.card.RuleCard;
import dev.vett.core.report.Passage;
import dev.vett.core.report.Report;
import dev.vett.core.report.Violation;
import dev.vett.rules.engine.DroolsRuleEngine;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Scores the built-in pack on labelled drafts.
 *
 * <p>Arguments: a folder of company profiles, then JSON Lines files; {@code --failures} prints each
 * wrong verdict (but for files whose name has {@code -blind} in it).
 */
public final class Scoring {
  private final Reports reports;
  private final Set<String> rules =
      new DroolsRuleEngine()
          .builtInPack().cards().stream()
              .map(RuleCard::id)
              .map(Object::toString)
              .collect(Collectors.toCollection(TreeSet::new));
  private final Map<String, Score> byRule = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();
  private int harmless;
  private int silent;

  Scoring(Reports reports) {
    this.reports = reports;
  }

  /** Prints the scores of files of labelled drafts. */
  public static void main(String[] args) {
    List<String> files = new ArrayList<>(List.of(args));
    boolean detailed = files.remove("--failures");
    Reports reports = new Reports(Path.of(files.remove(0)));
    print(new PrintStream(System.out, true, StandardCharsets.UTF_8), reports, files, detailed);
  }

  static void print(PrintStream out, Reports reports, List<String> files, boolean detailed) {
    Map<String, Score> total = new LinkedHashMap<>();
    Scoring all = new Scoring(reports);
    for (String file : files) {
      Scoring one = new Scoring(reports);
      one.score(LabelledDraft.read(Path.of(file)));
      out.printf(
          Locale.ROOT, "%-16s %s  %s%n", Path.of(file).getFileName(), one.total(), one.silence());
      if (detailed && !file.contains("-blind")) {
        one.failures.forEach(out::println);
      }
      one.byRule.forEach((rule, score) -> total.computeIfAbsent(rule, r -> new Score()).add(score));
      all.harmless += one.harmless;
      all.silent += one.silent;
    }
    total.forEach((rule, score) -> out.printf(Locale.ROOT, "%-42s %s%n", rule, score));
    all.byRule.putAll(total);
    out.printf(Locale.ROOT, "%-16s %s  %s%n", "all", all.total(), all.silence());
  }

  void score(List<LabelledDraft> drafts) {
    for (LabelledDraft labelled : drafts) {
      score(labelled);
    }
  }

  Score total() {
    Score total = new Score();
    byRule.values().forEach(total::add);
    return total;
  }

  double silentShare() {
    return harmless == 0 ? 1 : (double) silent / harmless;
  }

  private String silence() {
    return String.format(
        Locale.ROOT, "silent on %d of %d harmless (%.3f)", silent, harmless, silentShare());
  }

  private void score(LabelledDraft labelled) {
    Report report = reports.of(labelled);
    Set<String> fired = new TreeSet<>();
    for (Violation violation : report.violations()) {
      fired.add(violation.rule().toString());
    }
    if (labelled.harmless()) {
      harmless++;
      silent += fired.isEmpty() ? 1 : 0;
    }
    for (String rule : rules) {
      Score score = byRule.computeIfAbsent(rule, r -> new Score());
      boolean expected = labelled.expected().contains(rule);
      if (fired.contains(rule)) {
        if (expected) {
          score.found++;
          spans(labelled, rule, report, score);
        } else if (!labelled.allowed().contains(rule)) {
          score.falseAlarms++;
          failures.add(describe("FALSE ALARM", rule, labelled, report));
        }
      } else if (expected) {
        score.missed++;
        failures.add(describe("MISSED", rule, labelled, report));
      }
    }
  }

  private void spans(LabelledDraft labelled, String rule, Report report, Score score) {
    for (String piece : labelled.spans().getOrDefault(rule, List.of())) {
      score.spans++;
      String text = labelled.draft().post().text();
      int start = text.indexOf(piece);
      int end = start + piece.length();
      boolean touched =
          report.violation(rule).stream()
              .flatMap(violation -> violation.spans().stream())
              .map(Passage::span)
              .anyMatch(span -> span.start() < end && start < span.end());
      score.spansTouched += touched ? 1 : 0;
      if (!touched) {
        failures.add(describe("SPAN '" + piece + "'", rule, labelled, report));
      }
    }
  }

  private static String describe(String what, String rule, LabelledDraft labelled, Report report) {
    String spans =
        report.violation(rule).stream()
            .flatMap(violation -> violation.spans().stream())
            .map(Passage::text)
            .collect(Collectors.joining(" | "));
    String title = labelled.draft().post().title();
    return "  "
        + what
        + " "
        + rule
        + " "
        + labelled.draft().id()
        + " ["
        + report.language().code()
        + "] "
        + (spans.isEmpty() ? "" : "{" + spans + "} ")
        + (title == null ? "" : "«" + title + "» ")
        + labelled.draft().post().text().replace("\n", " / ");
  }
}

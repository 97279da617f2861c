package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import dev.vett.nlp.classify.Label;
import dev.vett.nlp.classify.TextFeatures;
import dev.vett.nlp.classify.WeightTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Measures a classifier on texts that it was not trained on: five times, each with another fifth.
 *
 * <p>A fifth is a row of neighbouring texts of each label and language, since neighbours were often
 * written in one go and are alike.
 */
final class ClassifierScore {
  private static final int FOLDS = 5;
  private static final double[] MARGINS = {0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95};

  private final List<Judged> judged;
  private final List<String> labels;

  private ClassifierScore(List<ClassifiedText> texts) {
    this.labels = texts.stream().map(ClassifiedText::label).distinct().sorted().toList();
    int[] folds = folds(texts);
    this.judged =
        IntStream.range(0, FOLDS)
            .parallel()
            .mapToObj(fold -> judge(texts, folds, fold))
            .flatMap(List::stream)
            .toList();
  }

  /** Judges the texts of one fifth with a model that learnt from the others. */
  private static List<Judged> judge(List<ClassifiedText> texts, int[] folds, int fold) {
    List<ClassifiedText> learnt = new ArrayList<>();
    List<ClassifiedText> kept = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      (folds[i] == fold ? kept : learnt).add(texts.get(i));
    }
    try {
      WeightTable table = ClassifierTraining.train(learnt);
      return kept.stream().map(text -> Judged.of(text, table)).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException("a fifth of the texts cannot be judged", failed);
    }
  }

  static ClassifierScore of(List<ClassifiedText> texts) {
    return new ClassifierScore(texts);
  }

  private static int[] folds(List<ClassifiedText> texts) {
    Map<String, Integer> sizes = new HashMap<>();
    texts.forEach(text -> sizes.merge(group(text), 1, Integer::sum));
    Map<String, Integer> seen = new HashMap<>();
    int[] folds = new int[texts.size()];
    for (int i = 0; i < folds.length; i++) {
      String group = group(texts.get(i));
      int number = seen.merge(group, 1, Integer::sum) - 1;
      folds[i] = number * FOLDS / sizes.getOrDefault(group, 1);
    }
    return folds;
  }

  private static String group(ClassifiedText text) {
    return text.label() + " " + text.language().code();
  }

  /** Returns the lines of a Markdown table: precision, recall and F1 of each label. */
  List<String> lines(List<Language> languages) {
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder("| label | texts | precision | recall | F1 |");
    StringBuilder rule = new StringBuilder("|---|---|---|---|---|");
    for (Language language : languages) {
      head.append(" F1 ").append(language.code()).append(" |");
      rule.append("---|");
    }
    lines.add(head.toString());
    lines.add(rule.toString());
    double mean = 0;
    for (String label : labels) {
      double[] all = score(label, one -> true);
      mean += all[2] / labels.size();
      StringBuilder line =
          new StringBuilder(
              String.format(
                  Locale.ROOT,
                  "| %s | %d | %.1f | %.1f | **%.1f** |",
                  label,
                  count(one -> one.label().equals(label)),
                  all[0],
                  all[1],
                  all[2]));
      for (Language language : languages) {
        double[] here = score(label, one -> one.language() == language);
        line.append(String.format(Locale.ROOT, " %.1f |", here[2]));
      }
      lines.add(line.toString());
    }
    StringBuilder last =
        new StringBuilder(String.format(Locale.ROOT, "| mean | | | | **%.1f** |", mean));
    for (Language language : languages) {
      double here = 0;
      for (String label : labels) {
        here += score(label, one -> one.language() == language)[2] / labels.size();
      }
      last.append(String.format(Locale.ROOT, " %.1f |", here));
    }
    lines.add(last.toString());
    return lines;
  }

  /** Returns the lines of a table: what is right, and found, where the margin is larger. */
  List<String> calibration() {
    List<String> lines = new ArrayList<>();
    StringBuilder head = new StringBuilder("| precision (recall), margin over |");
    StringBuilder rule = new StringBuilder("|---|");
    for (double margin : MARGINS) {
      head.append(String.format(Locale.ROOT, " %.2f |", margin));
      rule.append("---|");
    }
    lines.add(head.toString());
    lines.add(rule.toString());
    for (String label : labels) {
      StringBuilder line = new StringBuilder("| " + label + " |");
      for (double margin : MARGINS) {
        int said = count(one -> one.said(label, margin));
        int right = count(one -> one.said(label, margin) && one.label().equals(label));
        int all = count(one -> one.label().equals(label));
        line.append(
            said == 0
                ? " – |"
                : String.format(
                    Locale.ROOT, " %.0f (%.0f) |", 100.0 * right / said, 100.0 * right / all));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private double[] score(String label, Predicate<Judged> where) {
    int said = count(where.and(one -> one.said(label, -1)));
    int right = count(where.and(one -> one.said(label, -1) && one.label().equals(label)));
    int all = count(where.and(one -> one.label().equals(label)));
    double precision = said == 0 ? 0 : 100.0 * right / said;
    double recall = all == 0 ? 0 : 100.0 * right / all;
    double sum = precision + recall;
    return new double[] {precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum};
  }

  private int count(Predicate<Judged> which) {
    return (int) judged.stream().filter(which).count();
  }

  /** One text, its label, and what a classifier that had not seen it said. */
  private record Judged(Language language, String label, String answer, double margin) {
    static Judged of(ClassifiedText text, WeightTable table) {
      Label label = table.label(TextFeatures.of(text.text(), text.language(), text.keywords()));
      return new Judged(text.language(), text.label(), label.name(), label.margin());
    }

    boolean said(String wanted, double least) {
      return answer.equals(wanted) && margin > least;
    }
  }
}

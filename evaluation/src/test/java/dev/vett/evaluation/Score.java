package dev.vett.evaluation;

import java.util.Locale;

/** Counts of right and wrong verdicts. */
final class Score {
  int found;
  int missed;
  int falseAlarms;
  int spans;
  int spansTouched;

  double precision() {
    return found + falseAlarms == 0 ? 1 : (double) found / (found + falseAlarms);
  }

  double recall() {
    return found + missed == 0 ? 1 : (double) found / (found + missed);
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  void add(Score other) {
    found += other.found;
    missed += other.missed;
    falseAlarms += other.falseAlarms;
    spans += other.spans;
    spansTouched += other.spansTouched;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.3f  R %.3f  F1 %.3f  (%d found, %d missed, %d false alarms, spans %d/%d)",
        precision(),
        recall(),
        f1(),
        found,
        missed,
        falseAlarms,
        spansTouched,
        spans);
  }
}

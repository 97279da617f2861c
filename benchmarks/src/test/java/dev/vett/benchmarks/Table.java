package dev.vett.benchmarks;

import java.util.Locale;

/** Prints rows with what was reached, the goal and the stretch. */
final class Table {
  private final StringBuilder rows =
      new StringBuilder("| what | measured | goal | stretch |\n|---|---|---|---|\n");

  void row(String what, String measured, String goal, String stretch) {
    rows.append("| ").append(what).append(" | ").append(measured).append(" | ");
    rows.append(goal).append(" | ").append(stretch).append(" |\n");
  }

  static String number(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }

  @Override
  public String toString() {
    return rows.toString();
  }
}

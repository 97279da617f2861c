package dev.vett.benchmarks;

import java.io.PrintStream;
import java.util.Locale;

/** Prints rows with what was reached, the goal and the stretch, each as soon as it is known. */
final class Table {
  private final PrintStream out;

  Table(PrintStream out) {
    this.out = out;
    out.println("| what | measured | goal | stretch |");
    out.println("|---|---|---|---|");
  }

  void row(String what, String measured, String goal, String stretch) {
    out.println("| " + what + " | " + measured + " | " + goal + " | " + stretch + " |");
    out.flush();
  }

  static String number(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}

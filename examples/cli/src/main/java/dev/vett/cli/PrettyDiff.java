package dev.vett.cli;

import dev.vett.core.diff.Change;
import dev.vett.core.diff.ChangeKind;
import dev.vett.core.diff.PackDiff;
import dev.vett.core.text.Kebab;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Writes for people what a change of packs does: counts by rule, language and role, then drafts.
 */
final class PrettyDiff {
  private PrettyDiff() {}

  static String of(PackDiff diff) {
    StringBuilder out = new StringBuilder();
    out.append(diff.drafts())
        .append(" drafts: ")
        .append(diff.of(ChangeKind.FLAGGED).size())
        .append(" newly flagged, ")
        .append(diff.of(ChangeKind.RELEASED).size())
        .append(" newly released\n");
    table("rule", diff, change -> change.rule().toString(), out);
    table("language", diff, change -> change.language().code(), out);
    table("role", diff, Change::role, out);
    for (Change change : diff.changes()) {
      out.append("  ")
          .append(Objects.requireNonNullElse(change.draft(), "draft " + change.position()))
          .append("  ")
          .append(Kebab.of(change.kind()))
          .append("  ")
          .append(change.rule())
          .append('\n');
    }
    return out.toString();
  }

  private static void table(
      String name, PackDiff diff, Function<Change, String> key, StringBuilder out) {
    Map<String, Long> flagged = diff.count(ChangeKind.FLAGGED, key);
    Map<String, Long> released = diff.count(ChangeKind.RELEASED, key);
    Set<String> keys = new TreeSet<>(flagged.keySet());
    keys.addAll(released.keySet());
    if (!keys.isEmpty()) {
      out.append(String.format(Locale.ROOT, "%n  %-40s %8s %8s%n", name, "flagged", "released"));
    }
    for (String one : keys) {
      out.append(
          String.format(
              Locale.ROOT,
              "  %-40s %8d %8d%n",
              one,
              flagged.getOrDefault(one, 0L),
              released.getOrDefault(one, 0L)));
    }
    if (!keys.isEmpty()) {
      out.append('\n');
    }
  }
}

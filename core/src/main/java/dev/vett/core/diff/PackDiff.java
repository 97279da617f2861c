package dev.vett.core.diff;

import dev.vett.core.card.RuleId;
import dev.vett.core.check.PostChecker;
import dev.vett.core.draft.Draft;
import dev.vett.core.report.Report;
import dev.vett.core.report.Violation;
import dev.vett.core.text.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What two sets of packs make differently of the same drafts.
 *
 * @param drafts how many drafts were compared
 * @param changes each rule that judges a draft otherwise, by draft, then by rule
 */
public record PackDiff(long drafts, List<Change> changes) {
  public PackDiff {
    changes = List.copyOf(changes);
  }

  /**
   * Checks drafts twice and tells where the answers differ.
   *
   * @param before a checker with the packs as they were
   * @param after a checker with the packs as they shall be
   * @param drafts the drafts, taken one by one
   * @throws InvalidValueException where a draft is longer than a checker takes
   * @throws IllegalStateException where a pack fails on a draft, so that its silence says nothing
   */
  public static PackDiff between(PostChecker before, PostChecker after, Iterable<Draft> drafts) {
    List<Change> changes = new ArrayList<>();
    long position = 0;
    for (Draft draft : drafts) {
      position++;
      Report old = judged(before.check(draft), position);
      Report now = judged(after.check(draft), position);
      changes.addAll(changes(draft, position, old, now));
    }
    return new PackDiff(position, changes);
  }

  /** Returns the changes of one kind. */
  public List<Change> of(ChangeKind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  /**
   * Counts the changes of one kind, by rule, language, role, or whatever else tells them apart.
   *
   * @return how many there are for each key, in the order of the keys
   */
  public <K extends Comparable<K>> Map<K, Long> count(ChangeKind kind, Function<Change, K> key) {
    return of(kind).stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
  }

  private static List<Change> changes(Draft draft, long position, Report old, Report now) {
    Set<RuleId> then = rules(old);
    Set<RuleId> today = rules(now);
    Set<RuleId> all = new TreeSet<>(then);
    all.addAll(today);
    List<Change> changes = new ArrayList<>();
    for (RuleId rule : all) {
      if (then.contains(rule) != today.contains(rule)) {
        ChangeKind kind = today.contains(rule) ? ChangeKind.FLAGGED : ChangeKind.RELEASED;
        changes.add(
            new Change(position, draft.id(), rule, kind, now.language(), draft.author().role()));
      }
    }
    return changes;
  }

  private static Set<RuleId> rules(Report report) {
    return report.violations().stream().map(Violation::rule).collect(Collectors.toSet());
  }

  private static Report judged(Report report, long position) {
    report.failedPacks().stream()
        .findFirst()
        .ifPresent(
            failed -> {
              throw new IllegalStateException(
                  "pack "
                      + failed.id()
                      + " failed on draft "
                      + position
                      + ": "
                      + failed.error()
                      + "; mend it before you compare");
            });
    return report;
  }
}

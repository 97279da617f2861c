package dev.vett.core.check;

import dev.vett.core.card.RuleId;
import dev.vett.core.report.Decision;
import dev.vett.core.text.Language;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts checks by decision, language and rule, for the overview that a company keeps; safe for use
 * by many threads.
 *
 * <p>One may serve the checkers of several companies.
 */
public final class CheckCounts implements CheckListener {
  private final LongAdder checks = new LongAdder();
  private final Map<Decision, LongAdder> decisions = new ConcurrentHashMap<>();
  private final Map<Language, LongAdder> languages = new ConcurrentHashMap<>();
  private final Map<RuleId, LongAdder> rules = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> failedPacks = new ConcurrentHashMap<>();

  /** Creates counts that begin at nought. */
  public CheckCounts() {}

  @Override
  public void checked(CheckOutcome outcome) {
    checks.increment();
    add(decisions, outcome.decision());
    add(languages, outcome.language());
    outcome.rules().forEach(rule -> add(rules, rule));
    outcome.failedPacks().forEach(pack -> add(failedPacks, pack));
  }

  /** Returns how many drafts were checked. */
  public long checks() {
    return checks.sum();
  }

  /** Returns how often each decision came; those that never came are absent. */
  public Map<Decision, Long> byDecision() {
    return sums(decisions);
  }

  /** Returns how many drafts there were in each language; others are absent. */
  public Map<Language, Long> byLanguage() {
    return sums(languages);
  }

  /** Returns how many drafts broke each rule; rules that none broke are absent. */
  public Map<RuleId, Long> byRule() {
    return sums(rules);
  }

  /** Returns how often each pack could not judge, by its id; packs that always could are absent. */
  public Map<String, Long> byFailedPack() {
    return sums(failedPacks);
  }

  private static <K> void add(Map<K, LongAdder> counts, K key) {
    counts.computeIfAbsent(key, any -> new LongAdder()).increment();
  }

  private static <K extends Comparable<? super K>> Map<K, Long> sums(Map<K, LongAdder> counts) {
    Map<K, Long> sums = new TreeMap<>();
    counts.forEach((key, count) -> sums.put(key, count.sum()));
    return Collections.unmodifiableMap(sums);
  }
}

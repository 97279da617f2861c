package dev.vett.rules.engine;

import dev.vett.core.analysis.Classification;
import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.card.RuleId;
import dev.vett.core.check.Finding;
import dev.vett.core.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes what rules find in one draft; conditions written in DRL know it as {@code findings}.
 *
 * <p>A rule that finds several things has one finding with several spans.
 */
public final class Findings {
  private static final NavigableSet<Span> NONE = Collections.emptyNavigableSet();

  private final Map<RuleId, NavigableSet<Span>> spans = new TreeMap<>();
  private final Map<RuleId, NavigableSet<Span>> judged = new TreeMap<>();
  private final Map<Span, String> instead = new HashMap<>();
  private final Set<RuleId> telltale = new HashSet<>();

  /** Creates an empty list of findings. */
  public Findings() {}

  /** Reports that a rule is broken by the post as a whole. */
  public void flag(String rule) {
    of(rule);
  }

  /** Reports that a rule is broken by what keywords stand for. */
  public void flag(String rule, Keyword... keywords) {
    for (Keyword keyword : keywords) {
      of(rule).add(keyword.span());
      if (keyword.instead() != null) {
        instead.put(keyword.span(), keyword.instead());
      }
    }
  }

  /**
   * Reports that a rule is broken, as keywords tell that stand beside what breaks it, such as "keep
   * it quiet".
   *
   * <p>To change them alone would only hide the breach, so that edits change their sentences.
   */
  public void flagTelltale(String rule, Keyword... keywords) {
    flag(rule, keywords);
    telltale.add(RuleId.of(rule));
  }

  /** Reports that a rule is broken by what an entity stands for. */
  public void flag(String rule, Entity entity) {
    of(rule).add(entity.span());
  }

  /**
   * Reports that a rule is broken by a sentence or text that a classifier judged.
   *
   * <p>Where something else in it breaks the rule too, that says better where, unless the rule
   * marks whole sentences.
   */
  public void flag(String rule, Classification classification) {
    of(rule);
    judged.computeIfAbsent(RuleId.of(rule), id -> new TreeSet<>()).add(classification.span());
  }

  /** Reports that a rule is broken by what stands at a span, or by the post where it is null. */
  void flag(RuleId rule, @Nullable Span span, @Nullable String words) {
    NavigableSet<Span> found = spans.computeIfAbsent(rule, id -> new TreeSet<>());
    if (span != null) {
      found.add(span);
      if (words != null) {
        instead.put(span, words);
      }
    }
  }

  /** Returns one finding a rule, in the order of rule ids; spans that overlap become one. */
  List<Finding> list() {
    List<Finding> findings = new ArrayList<>();
    spans.forEach((rule, found) -> findings.add(finding(rule, merged(withJudged(rule, found)))));
    return findings;
  }

  private NavigableSet<Span> withJudged(RuleId rule, NavigableSet<Span> found) {
    NavigableSet<Span> all = new TreeSet<>(found);
    for (Span sentence : judged.getOrDefault(rule, NONE)) {
      if (found.stream().noneMatch(sentence::overlaps)) {
        all.add(sentence);
      }
    }
    return all;
  }

  private Finding finding(RuleId rule, List<Span> found) {
    Map<Span, String> words = new HashMap<>(instead);
    words.keySet().retainAll(found);
    return new Finding(
        rule, found, List.copyOf(judged.getOrDefault(rule, NONE)), words, telltale.contains(rule));
  }

  private NavigableSet<Span> of(String rule) {
    return spans.computeIfAbsent(RuleId.of(rule), id -> new TreeSet<>());
  }

  private static List<Span> merged(NavigableSet<Span> found) {
    List<Span> merged = new ArrayList<>();
    for (Span span : found) {
      int last = merged.size() - 1;
      if (last >= 0 && merged.get(last).overlaps(span)) {
        merged.set(last, merged.get(last).to(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}

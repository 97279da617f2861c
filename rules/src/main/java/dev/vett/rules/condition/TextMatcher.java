package dev.vett.rules.condition;

import dev.vett.core.condition.Scope;
import dev.vett.core.condition.TextCondition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks in one post for the words that a condition names. */
final class TextMatcher {
  private final Hits hits;

  TextMatcher(Hits hits) {
    this.hits = hits;
  }

  /** Returns the hits that meet a condition; empty where it is not met. */
  Optional<List<Hit>> match(TextCondition condition) {
    List<Hit> met = condition.within() == Scope.DRAFT ? inDraft(condition) : inSentences(condition);
    return met.isEmpty() ? Optional.empty() : Optional.of(met);
  }

  private List<Hit> inDraft(TextCondition condition) {
    List<Hit> met = new ArrayList<>();
    for (String name : condition.all()) {
      List<Hit> found = hits.of(name, condition.meant());
      if (found.isEmpty()) {
        return List.of();
      }
      met.addAll(found);
    }
    List<Hit> anyOf = new ArrayList<>();
    condition.any().forEach(name -> anyOf.addAll(hits.of(name, condition.meant())));
    boolean barred =
        condition.none().stream().anyMatch(name -> !hits.of(name, condition.meant()).isEmpty());
    if (barred || (anyOf.isEmpty() && !condition.any().isEmpty())) {
      return List.of();
    }
    met.addAll(anyOf);
    return met;
  }

  private List<Hit> inSentences(TextCondition condition) {
    List<Map<Integer, List<Hit>>> all = bySentence(condition.all(), condition);
    List<Map<Integer, List<Hit>>> any = bySentence(condition.any(), condition);
    Set<Integer> sentences = new TreeSet<>();
    if (all.isEmpty()) {
      any.forEach(found -> sentences.addAll(found.keySet()));
    } else {
      sentences.addAll(all.get(0).keySet());
      all.forEach(found -> sentences.retainAll(found.keySet()));
      if (!any.isEmpty()) {
        Set<Integer> some = new HashSet<>();
        any.forEach(found -> some.addAll(found.keySet()));
        sentences.retainAll(some);
      }
    }
    bySentence(condition.none(), condition).forEach(found -> sentences.removeAll(found.keySet()));
    List<Hit> met = new ArrayList<>();
    for (Integer sentence : sentences) {
      all.forEach(found -> met.addAll(found.getOrDefault(sentence, List.of())));
      any.forEach(found -> met.addAll(found.getOrDefault(sentence, List.of())));
    }
    return met;
  }

  private List<Map<Integer, List<Hit>>> bySentence(List<String> names, TextCondition condition) {
    return names.stream().map(name -> hits.bySentence(name, condition.meant())).toList();
  }
}

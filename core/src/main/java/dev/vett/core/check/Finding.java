package dev.vett.core.check;

import dev.vett.core.analysis.Sentence;
import dev.vett.core.card.RuleId;
import dev.vett.core.text.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a rule found.
 *
 * @param rule the rule
 * @param spans where, in order and without overlap; empty where it is about the whole post
 * @param judged what a classifier took as a whole for a breach, wider than the spans in it; empty
 *     where none was asked
 * @param instead what lists say to write in place of some of the spans
 * @param telltale whether spans only tell of a breach that stands beside them, so that nothing less
 *     than their sentences has to be changed
 */
public record Finding(
    RuleId rule, List<Span> spans, List<Span> judged, Map<Span, String> instead, boolean telltale) {
  public Finding {
    spans = List.copyOf(spans);
    judged = List.copyOf(judged);
    instead = Map.copyOf(instead);
  }

  /** Creates a finding that no classifier made and whose words no list replaces. */
  public Finding(RuleId rule, List<Span> spans) {
    this(rule, spans, List.of(), Map.of(), false);
  }

  /** Returns the sentences that were found or judged; a span outside of all stays itself. */
  List<Span> sentences(List<Sentence> sentences) {
    NavigableSet<Span> marked = new TreeSet<>();
    Stream.concat(spans.stream(), judged.stream())
        .forEach(
            span -> {
              List<Span> touched =
                  sentences.stream().map(Sentence::span).filter(span::overlaps).toList();
              marked.addAll(touched.isEmpty() ? List.of(span) : touched);
            });
    return List.copyOf(marked);
  }

  @Override
  public String toString() {
    return "Finding[rule=" + rule + ", spans=" + spans + "]";
  }
}

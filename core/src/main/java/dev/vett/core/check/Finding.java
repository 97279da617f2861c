package dev.vett.core.check;

import dev.vett.core.card.RuleId;
import dev.vett.core.text.Span;
import java.util.List;

/**
 * What a rule found.
 *
 * @param rule the rule
 * @param spans where, in order and without overlap; empty where it is about the whole post
 */
public record Finding(RuleId rule, List<Span> spans) {
  public Finding {
    spans = List.copyOf(spans);
  }
}

package dev.vett.json;

import dev.vett.core.card.RuleCard;
import dev.vett.core.condition.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What {@code rule.yaml} says of a rule.
 *
 * @param card its card
 * @param condition its condition; null where another file has it
 */
public record RuleFile(RuleCard card, @Nullable Condition condition) {}

package dev.vett.rules.pack;

import dev.vett.core.card.RuleId;

/**
 * The condition of a rule in DRL.
 *
 * @param rule the rule
 * @param name how the file is named in error messages
 * @param text what it holds
 */
public record DrlFile(RuleId rule, String name, String text) {}

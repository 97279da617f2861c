package dev.vett.core.report;

import dev.vett.core.card.RuleId;

/**
 * A rule that could not be judged, or only in part, since an input was missing.
 *
 * @param rule the rule
 * @param needs the path of the missing input, such as {@code company.customers}
 */
public record NotChecked(RuleId rule, String needs) {}

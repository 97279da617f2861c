package dev.vett.core.diff;

import dev.vett.core.card.RuleId;
import dev.vett.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One rule that judges one draft otherwise than before.
 *
 * @param position the place of the draft among all, from 1
 * @param draft the draft's id; null where it has none
 * @param rule the rule
 * @param kind whether the rule finds the draft now, or no longer
 * @param language the language that the draft was read in
 * @param role the role of its author
 */
public record Change(
    long position,
    @Nullable String draft,
    RuleId rule,
    ChangeKind kind,
    Language language,
    String role) {}

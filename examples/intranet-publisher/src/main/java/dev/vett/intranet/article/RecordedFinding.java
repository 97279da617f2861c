package dev.vett.intranet.article;

import org.jspecify.annotations.Nullable;

/**
 * A finding in the record of a publication.
 *
 * @param rule the rule that was broken
 * @param severity how grave it was for the company
 * @param acceptedBy who answers for it; null where it was only advice
 */
public record RecordedFinding(String rule, String severity, @Nullable String acceptedBy) {}

package dev.vett.intranet.article;

/**
 * A rule that a submitted article broke.
 *
 * @param rule the rule's id
 */
public record SubmissionFinding(String rule) {}

package dev.vett.core.report;

/**
 * A pack that could not judge a draft.
 *
 * @param id its name
 * @param error what went wrong, without any text of the draft
 */
public record FailedPack(String id, String error) {}

package dev.vett.core.report;

/**
 * A pack that judged a draft.
 *
 * @param id its name
 * @param version its version
 */
public record PackVersion(String id, String version) {}

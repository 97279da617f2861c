package dev.vett.intranet.article;

/**
 * How often something came.
 *
 * @param name a decision or a rule
 * @param times how often
 */
public record Tally(String name, long times) {}

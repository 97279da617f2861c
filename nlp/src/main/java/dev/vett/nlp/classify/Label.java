package dev.vett.nlp.classify;

/**
 * What a classifier takes a text for.
 *
 * @param name the label, one of those that the task was trained with
 * @param margin how much likelier it is than the next label, from 0 (a toss-up) to 1 (beyond doubt)
 */
public record Label(String name, double margin) {}

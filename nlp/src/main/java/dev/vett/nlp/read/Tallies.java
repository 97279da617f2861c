package dev.vett.nlp.read;

import dev.vett.core.text.Language;
import dev.vett.nlp.classify.Classifier;
import dev.vett.nlp.classify.Tally;
import java.util.HashMap;
import java.util.Map;

/**
 * What the words of stretches and sentences speak for, as one task asks in one language.
 *
 * <p>The readings of a draft and of its changes share them, so that the same words are read once.
 */
final class Tallies {
  private final Classifier classifier;
  private final Language language;
  private final Map<String, Tally> known = new HashMap<>();

  /**
   * Makes ready to read words.
   *
   * @throws IllegalArgumentException where a model of the task is missing
   */
  Tallies(String task, Language language) {
    this.classifier = Classifier.of(task);
    this.language = language;
  }

  /** Returns what the words of a text speak for. */
  synchronized Tally of(String text) {
    return known.computeIfAbsent(text, words -> classifier.tally(words, language));
  }

  @Override
  public String toString() {
    return "Tallies[" + known.size() + "]";
  }
}

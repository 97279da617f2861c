package dev.vett.core.analysis;

import java.util.List;

/**
 * What was read in one post.
 *
 * <p>What is dear to compute is computed when it is first asked for. A reading belongs to one
 * thread.
 */
public interface Reading {
  /** Returns the language, with the caller's hint winning over the guess. */
  LanguageGuess language();

  /** Returns the sentences of title and text, in order. */
  List<Sentence> sentences();

  /** Returns the entities that patterns and company lists find, in order of position. */
  List<Entity> entities();

  /** Returns what the text is to the one whom it addresses. */
  Stance stance();

  /** Returns the terms of lexicons and company lists, in order of position. */
  List<Keyword> keywords();

  /**
   * Returns the names of persons, organisations and places, in order of position.
   *
   * <p>The company's own lists win over the trained model.
   */
  List<Entity> names();

  /**
   * Returns what a trained classifier takes the text as a whole for.
   *
   * @param task the question that the classifier answers, such as {@code post}
   * @throws IllegalArgumentException where no model answers the task
   */
  Classification classification(String task);

  /**
   * Returns what a trained classifier takes each sentence for, in order.
   *
   * @param task the question that the classifier answers, such as {@code post}
   * @throws IllegalArgumentException where no model answers the task
   */
  List<Classification> classifications(String task);

  /**
   * Returns what a trained classifier takes each stretch of the text for, in order, by its words
   * and by the lexicons that have terms in it.
   *
   * <p>A short text is one stretch, with its title; a longer one is read in runs of neighbouring
   * sentences. What a stretch hints at may be told by no sentence alone. The span is that of the
   * sentence that speaks most for the label, with the sentences beside it that are no plain talk,
   * or the stretch where none speaks for it.
   *
   * @param task the question that the classifier answers, such as {@code post}
   * @throws IllegalArgumentException where no model answers the task
   */
  List<Classification> stretches(String task);

  /**
   * Returns what {@link #stretches} returns, but by the words alone: a second opinion that the
   * errors of the lexicons do not sway.
   *
   * @param task the question that the classifier answers, such as {@code post}
   * @throws IllegalArgumentException where no model answers the task
   */
  List<Classification> stretchesByWords(String task);
}

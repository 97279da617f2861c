package dev.vett.nlp.classify;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.text.Language;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Tells what a text is, as one task asks: what a comment is to the company, whether a draft
 * insults.
 *
 * <p>A task exists where its models do, beside this class: {@code <task>.nordic.bin} for Swedish,
 * Danish and Norwegian, and {@code <task>.en.bin} for English. A model is read when it is first
 * needed, and shared. Safe for use by many threads.
 */
public final class Classifier {
  /** The label of texts that are none of what a task looks for. */
  public static final String NOTHING = "none";

  private static final ConcurrentMap<String, Boolean> TASKS = new ConcurrentHashMap<>();
  private static final ConcurrentMap<String, WeightTable> TABLES = new ConcurrentHashMap<>();

  private final String task;

  private Classifier(String task) {
    this.task = task;
  }

  /**
   * Returns the classifier of a task.
   *
   * @throws IllegalArgumentException where a model of the task is missing
   */
  public static Classifier of(String task) {
    if (!exists(task)) {
      requireModel(task, Language.SWEDISH);
      requireModel(task, Language.ENGLISH);
    }
    return new Classifier(task);
  }

  /** Tells whether a task has its models. */
  public static boolean exists(String task) {
    return TASKS.computeIfAbsent(
        task, asked -> hasModel(asked, Language.SWEDISH) && hasModel(asked, Language.ENGLISH));
  }

  /** Returns the name of the file with the model that a language is read with. */
  public static String file(String task, Language language) {
    return task + (language == Language.ENGLISH ? ".en.bin" : ".nordic.bin");
  }

  /**
   * Returns what a text most likely is.
   *
   * @param text the text; of a long one the first 4,000 code units are looked at
   * @param language the language of the text
   * @param keywords the terms of the lexicons that were found in it
   */
  public Label classify(String text, Language language, Collection<Keyword> keywords) {
    WeightTable table = TABLES.computeIfAbsent(file(task, language), Classifier::read);
    return table.label(TextFeatures.of(text, language, keywords));
  }

  private static boolean hasModel(String task, Language language) {
    return Classifier.class.getResource(file(task, language)) != null;
  }

  private static void requireModel(String task, Language language) {
    if (!hasModel(task, language)) {
      throw new IllegalArgumentException(
          "the task '"
              + task
              + "' has no model "
              + file(task, language)
              + "; name a task that nlp/src/training has examples of, and train it");
    }
  }

  private static WeightTable read(String file) {
    try (InputStream in = Classifier.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the model " + file + " is not on the class path");
      }
      return WeightTable.read(new BufferedInputStream(in));
    } catch (IOException broken) {
      throw new UncheckedIOException("the model " + file + " cannot be read", broken);
    }
  }
}

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
import org.jspecify.annotations.Nullable;

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

  private static final ConcurrentMap<String, Classifier> KNOWN = new ConcurrentHashMap<>();

  private final String task;
  private volatile @Nullable WeightTable nordic;
  private volatile @Nullable WeightTable english;

  private Classifier(String task) {
    this.task = task;
  }

  /**
   * Returns the classifier of a task.
   *
   * @throws IllegalArgumentException where a model of the task is missing
   */
  public static Classifier of(String task) {
    Classifier known = KNOWN.get(task);
    return known != null ? known : KNOWN.computeIfAbsent(task, Classifier::existing);
  }

  private static Classifier existing(String task) {
    requireModel(task, Language.SWEDISH);
    requireModel(task, Language.ENGLISH);
    return new Classifier(task);
  }

  /** Tells whether a task has its models. */
  public static boolean exists(String task) {
    return KNOWN.containsKey(task)
        || (hasModel(task, Language.SWEDISH) && hasModel(task, Language.ENGLISH));
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
    return tally(text, language).label(keywords);
  }

  /**
   * Counts what the words of a text speak for, which is asked with and without the terms in it.
   *
   * @param text the text; of a long one the first 4,000 code units are looked at
   * @param language the language of the text
   */
  public Tally tally(String text, Language language) {
    return Tally.of(text, language, table(language));
  }

  /** Reads the model of a language now, if it is not read yet. */
  public void prepare(Language language) {
    table(language);
  }

  private WeightTable table(Language language) {
    WeightTable known = language == Language.ENGLISH ? english : nordic;
    return known != null ? known : readTable(language);
  }

  private synchronized WeightTable readTable(Language language) {
    boolean isEnglish = language == Language.ENGLISH;
    WeightTable known = isEnglish ? english : nordic;
    if (known == null) {
      known = read(file(task, language));
      if (isEnglish) {
        english = known;
      } else {
        nordic = known;
      }
    }
    return known;
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

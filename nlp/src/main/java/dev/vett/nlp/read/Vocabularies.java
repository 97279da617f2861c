package dev.vett.nlp.read;

import dev.vett.core.analysis.LanguageGuess;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import dev.vett.nlp.classify.Classifier;
import dev.vett.nlp.lexicon.Vocabulary;
import dev.vett.nlp.words.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The lexicons by language, each compiled when a text first needs it. */
final class Vocabularies {
  /** Just below this margin, one guess in twelve is of the wrong language (docs/models.md). */
  static final double SURE = 0.8;

  /** The task that rules ask of most drafts; its model takes as long to read as a lexicon. */
  private static final String TASK_OF_ALL_DRAFTS = "post";

  private final Map<Language, Shelf> shelves = new EnumMap<>(Language.class);

  Vocabularies(List<Lexicon> lexicons) {
    for (Language language : Language.values()) {
      List<Lexicon> own =
          lexicons.stream().filter(lexicon -> lexicon.language() == language).toList();
      shelves.put(language, Shelf.of(language, own));
    }
  }

  Vocabulary of(Language language) {
    try {
      return shelf(language).compiled();
    } catch (InvalidValueException wrong) {
      throw unusable(wrong);
    }
  }

  /** Compiles what is missing to read a text, side by side; stray English waits until it is met. */
  void prepareFor(LanguageGuess guess) {
    prepare(missing(guess));
  }

  /** Prepares for a text that rules will judge, and reads beside it what they nearly always ask. */
  void prepareForRules(LanguageGuess guess) {
    List<Runnable> missing = missing(guess);
    if (!missing.isEmpty()) {
      missing.add(() -> Classifier.of(TASK_OF_ALL_DRAFTS).prepare(guess.language()));
      missing.add(() -> Arrays.asList(Language.values()).forEach(WordList::of));
      prepare(missing);
    }
  }

  private List<Runnable> missing(LanguageGuess guess) {
    List<Runnable> missing = new ArrayList<>();
    for (Language language : readWith(guess)) {
      if (!shelf(language).ready()) {
        missing.add(shelf(language)::compiled);
      }
    }
    return missing;
  }

  private static void prepare(List<Runnable> missing) {
    try {
      missing.parallelStream().forEach(Runnable::run);
    } catch (InvalidValueException wrong) {
      throw unusable(wrong);
    }
  }

  private static IllegalStateException unusable(InvalidValueException wrong) {
    return new IllegalStateException("the lexicons cannot be used: " + wrong.getMessage(), wrong);
  }

  /**
   * Compiles the lexicons of a language now.
   *
   * @throws InvalidValueException where a line cannot be read; the message names file and line
   */
  void prepare(Language language) {
    shelf(language).compiled();
  }

  private Shelf shelf(Language language) {
    return Objects.requireNonNull(shelves.get(language));
  }

  /** Returns the languages whose words a text is read with, besides stray English. */
  static Set<Language> readWith(LanguageGuess guess) {
    Set<Language> languages = EnumSet.of(guess.language());
    if (guess.margin() < SURE) {
      languages.add(guess.runnerUp());
    }
    if (languages.contains(Language.BOKMAL) || languages.contains(Language.NYNORSK)) {
      languages.add(Language.BOKMAL);
      languages.add(Language.NYNORSK);
    }
    return languages;
  }
}

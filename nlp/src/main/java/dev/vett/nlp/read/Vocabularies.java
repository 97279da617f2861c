package dev.vett.nlp.read;

import dev.vett.core.analysis.LanguageGuess;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import dev.vett.nlp.lexicon.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The lexicons by language, each compiled when a text first needs it. */
final class Vocabularies {
  /** Between neighbours, a smaller margin means that the text may well be in the other language. */
  static final double SURE = 0.6;

  private final List<Lexicon> lexicons;
  private final Map<Language, Vocabulary> compiled = new ConcurrentHashMap<>();

  Vocabularies(List<Lexicon> lexicons) {
    this.lexicons = lexicons;
  }

  List<Lexicon> lexicons() {
    return lexicons;
  }

  Vocabulary of(Language language) {
    Vocabulary known = compiled.get(language);
    if (known != null) {
      return known;
    }
    try {
      return compiled.computeIfAbsent(language, this::compile);
    } catch (InvalidValueException wrong) {
      throw new IllegalStateException("the lexicons cannot be used: " + wrong.getMessage(), wrong);
    }
  }

  /**
   * Compiles the lexicons of a language now.
   *
   * @throws InvalidValueException where a line cannot be read; the message names file and line
   */
  void prepare(Language language) {
    compiled.computeIfAbsent(language, this::compile);
  }

  /** Returns other lexicons, with the languages shared whose lexicons are the same. */
  Vocabularies with(List<Lexicon> others) {
    Vocabularies changed = new Vocabularies(List.copyOf(others));
    compiled.forEach(
        (language, vocabulary) -> {
          if (in(language).equals(changed.in(language))) {
            changed.compiled.put(language, vocabulary);
          }
        });
    return changed;
  }

  private Vocabulary compile(Language language) {
    return Vocabulary.of(language, in(language));
  }

  private List<Lexicon> in(Language language) {
    return lexicons.stream().filter(lexicon -> lexicon.language() == language).toList();
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

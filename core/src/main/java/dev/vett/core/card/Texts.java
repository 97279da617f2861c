package dev.vett.core.card;

import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * The same words in several languages.
 *
 * @param byLanguage what is said in each language; never empty, none blank
 */
public record Texts(Map<Language, String> byLanguage) {
  public Texts {
    if (byLanguage.isEmpty()) {
      throw new InvalidValueException("", "is empty", "give at least one language");
    }
    byLanguage.forEach(
        (language, text) -> {
          if (text.isBlank()) {
            throw new InvalidValueException(language.code(), "is blank", "write the text");
          }
        });
    byLanguage = Collections.unmodifiableMap(new EnumMap<>(byLanguage));
  }

  /** Returns the languages that it is given in. */
  public Set<Language> languages() {
    return byLanguage.keySet();
  }

  /**
   * Returns the words in a language.
   *
   * <p>Where they are missing, the other form of Norwegian is next best, then English, then the
   * first language that there is.
   */
  public String in(Language language) {
    String exact = byLanguage.get(language);
    if (exact != null) {
      return exact;
    }
    Language sibling =
        switch (language) {
          case BOKMAL -> Language.NYNORSK;
          case NYNORSK -> Language.BOKMAL;
          case SWEDISH, DANISH, ENGLISH -> Language.ENGLISH;
        };
    String next = byLanguage.get(sibling);
    if (next == null) {
      next = byLanguage.get(Language.ENGLISH);
    }
    return next != null ? next : byLanguage.values().iterator().next();
  }
}

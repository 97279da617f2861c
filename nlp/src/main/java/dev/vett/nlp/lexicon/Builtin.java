package dev.vett.nlp.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The classes that every lexicon can use; their symbols are the same in all languages. */
public enum Builtin {
  EMPLOYER,
  CUSTOMER,
  COMPETITOR,
  CONFIDENTIAL_TERM,
  CRISIS_TOPIC,
  PURPOSE,
  SHOUTING,
  EXCLAMATIONS,
  QUESTION,
  GIVEN_NAME,
  PROPER,
  MENTION,
  HASHTAG,
  URL,
  EMAIL,
  PHONE,
  NUMBER,
  VALUE,
  STREET;

  /** How many there are. */
  static final int COUNT = values().length;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** Returns the name as lexicons write it, such as {@code given-name}. */
  public String word() {
    return word;
  }

  /** Returns the symbol, below the number of constants. */
  @SuppressWarnings("EnumOrdinal") // symbols only live inside one process
  public int symbol() {
    return ordinal();
  }

  /** Tells whether a keyword of this name comes from no lexicon. */
  public static boolean names(String word) {
    return of(word).isPresent();
  }

  static Optional<Builtin> of(String word) {
    return Arrays.stream(values()).filter(builtin -> builtin.word.equals(word)).findFirst();
  }
}

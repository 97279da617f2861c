package dev.vett.nlp.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    return Words.ALL.containsKey(word);
  }

  static Optional<Builtin> of(String word) {
    return Optional.ofNullable(Words.ALL.get(word));
  }

  /** The constants by their words; an enum cannot fill its own map as it begins. */
  private static final class Words {
    private static final Map<String, Builtin> ALL =
        Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Builtin::word, Function.identity()));
  }
}

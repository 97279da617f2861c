package dev.vett.core.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One of the five languages that Vett reads and writes. */
public enum Language {
  SWEDISH("sv"),
  DANISH("da"),
  BOKMAL("nb"),
  NYNORSK("nn"),
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** Returns the ISO 639-1 code in lower case, such as {@code sv}. */
  public String code() {
    return code;
  }

  /** Returns the locale that formats dates in this language. */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /**
   * Finds the language of a code or a language tag.
   *
   * <p>The region is ignored ({@code en-GB} is English), and {@code no} is read as bokmål.
   */
  public static Optional<Language> ofCode(String tag) {
    String primary = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    String known = primary.equals("no") ? "nb" : primary;
    return Arrays.stream(values()).filter(language -> language.code.equals(known)).findFirst();
  }
}

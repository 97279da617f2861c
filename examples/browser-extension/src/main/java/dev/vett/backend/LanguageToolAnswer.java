package dev.vett.backend;

import dev.vett.core.report.Report;
import dev.vett.core.text.Language;
import java.util.List;
import java.util.Locale;

/**
 * A report in the form that LanguageTool's clients read; the names are theirs.
 *
 * @param software who answers
 * @param language the language that the text was read in
 * @param matches the findings
 */
record LanguageToolAnswer(Software software, Spoken language, List<LanguageToolMatch> matches) {
  private static final Software VETT = new Software("Vett", "0.1.0", 1);

  LanguageToolAnswer {
    matches = List.copyOf(matches);
  }

  /** Returns a report in this form. */
  static LanguageToolAnswer of(Report report, AnnotatedText text) {
    return new LanguageToolAnswer(
        VETT,
        Spoken.of(Tongue.of(report.language())),
        report.violations().stream()
            .flatMap(violation -> LanguageToolMatch.of(violation, text).stream())
            .toList());
  }

  /** Who answers; clients refuse another version of the API than 1. */
  record Software(String name, String version, int apiVersion) {}

  /** A language that can be read; LanguageTool tells it from its variants by a longer code. */
  record Tongue(String name, String code, String longCode) {
    static Tongue of(Language language) {
      String name = language.locale().getDisplayLanguage(Locale.ENGLISH);
      return new Tongue(name, language.code(), language.code());
    }
  }

  /** The language that the text was read in, told or detected. */
  record Spoken(String name, String code, Tongue detectedLanguage) {
    private static Spoken of(Tongue tongue) {
      return new Spoken(tongue.name(), tongue.code(), tongue);
    }
  }
}

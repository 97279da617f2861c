package dev.vett.json;

import dev.vett.core.card.Texts;
import dev.vett.core.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the same words in several languages. */
final class TextsForm {
  private static final Pattern LAST_BREAKS = Pattern.compile("\\n+\\z");

  private final List<Language> languages;

  /** Takes the languages that no text may lack. */
  TextsForm(List<Language> languages) {
    this.languages = List.copyOf(languages);
  }

  /** Reads an object with one text a language, none of which may lack. */
  Texts complete(Value value) {
    Texts texts = read(value);
    for (Language language : languages) {
      if (!texts.languages().contains(language)) {
        throw value.complaint(
            ErrorCode.MISSING_FIELD,
            "lacks " + language.code(),
            "write it, or take " + language.code() + " out of languages in pack.yaml");
      }
    }
    return texts;
  }

  /** Reads an object with one text a language; line breaks at the end of a block are left out. */
  static Texts read(Value value) {
    Form form = value.form(PackShapes.TEXTS.names());
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      form.find(language.code())
          .map(Value::text)
          .ifPresent(text -> texts.put(language, LAST_BREAKS.matcher(text).replaceFirst("")));
    }
    return form.make(() -> new Texts(texts));
  }

  /** Reads a list of language codes. */
  static List<Language> languages(Value value) {
    return value.items().stream().map(Value::language).distinct().toList();
  }
}

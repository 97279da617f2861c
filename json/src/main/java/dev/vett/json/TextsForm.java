package dev.vett.json;

import dev.vett.core.card.Texts;
import dev.vett.core.text.Language;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the same words in several languages. */
final class TextsForm {
  private static final List<String> CODES =
      Arrays.stream(Language.values()).map(Language::code).toList();
  private static final Pattern LAST_BREAKS = Pattern.compile("\\n+\\z");

  private TextsForm() {}

  /** Reads an object with one text a language; line breaks at the end of a block are left out. */
  static Texts read(Value value) {
    Form form = value.form(CODES.toArray(String[]::new));
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

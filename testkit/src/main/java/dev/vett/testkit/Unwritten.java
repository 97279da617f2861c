package dev.vett.testkit;

import dev.vett.core.card.Remedy;
import dev.vett.core.card.RuleCard;
import dev.vett.core.card.Texts;
import dev.vett.core.condition.Condition;
import dev.vett.core.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what an author has still to write: what a language lacks, and what is only dots. */
final class Unwritten {
  /** What {@code vett new-rule} writes where words belong. */
  private static final Set<String> DOTS = Set.of("…", "...");

  private final List<Language> languages;
  private final List<String> missing = new ArrayList<>();

  private Unwritten(List<Language> languages) {
    this.languages = languages;
  }

  /** Returns the fields of a rule that are not written yet, each with its languages. */
  static List<String> in(RuleCard card, @Nullable Condition condition, List<Language> languages) {
    Unwritten unwritten = new Unwritten(languages);
    unwritten.word("source.document", card.source().document());
    unwritten.word("source.place", card.source().place());
    unwritten.texts("title", card.title());
    unwritten.texts("message", card.message());
    unwritten.texts("why", card.why());
    if (card.remedies().isEmpty()) {
      unwritten.missing.add("suggestions");
    }
    for (int i = 0; i < card.remedies().size(); i++) {
      Remedy remedy = card.remedies().get(i);
      unwritten.texts("suggestions[" + i + "].message", remedy.message());
      Texts text = remedy.text();
      if (text != null) {
        unwritten.texts("suggestions[" + i + "].text", text);
      }
    }
    if (condition != null) {
      Stream.concat(condition.when().stream(), condition.unless().stream())
          .flatMap(clause -> clause.roles().stream())
          .filter(DOTS::contains)
          .findFirst()
          .ifPresent(role -> unwritten.missing.add("when"));
    }
    return unwritten.missing;
  }

  private void word(String field, String words) {
    if (DOTS.contains(words)) {
      missing.add(field);
    }
  }

  private void texts(String field, Texts texts) {
    String lacking =
        languages.stream()
            .filter(language -> lacks(texts.byLanguage().get(language)))
            .map(Language::code)
            .collect(Collectors.joining(", "));
    if (!lacking.isEmpty()) {
      missing.add(field + " (" + lacking + ")");
    }
  }

  private static boolean lacks(@Nullable String text) {
    return text == null || DOTS.contains(text.strip());
  }
}

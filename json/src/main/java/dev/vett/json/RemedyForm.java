package dev.vett.json;

import dev.vett.core.card.Placement;
import dev.vett.core.card.Remedy;
import dev.vett.core.card.SuggestionKind;
import dev.vett.core.card.Texts;
import dev.vett.core.text.Kebab;

/** Reads a suggestion as a card declares it. */
final class RemedyForm {
  private RemedyForm() {}

  static Remedy read(Value value, TextsForm texts) {
    Form form = value.form(PackShapes.SUGGESTION.names());
    SuggestionKind kind = form.requireWord("kind", SuggestionKind.class);
    Texts message = texts.complete(form.require("message", "a text for each language"));
    boolean writes = kind == SuggestionKind.INSERT || kind == SuggestionKind.REPLACE;
    refuse(form, "placement", kind, kind.edits());
    refuse(form, "text", kind, writes);
    return form.make(
        () ->
            new Remedy(
                kind,
                message,
                form.find("placement").map(word -> word.word(Placement.class)).orElse(null),
                form.find("text").map(texts::complete).orElse(null),
                form.text("to")));
  }

  private static void refuse(Form form, String name, SuggestionKind kind, boolean useful) {
    if (!useful) {
      form.find(name)
          .ifPresent(
              value -> {
                throw value.invalid(
                    "has no meaning for the kind " + Kebab.of(kind), "leave it out");
              });
    }
  }
}

package dev.vett.json;

import dev.vett.core.condition.BuiltInClass;
import dev.vett.core.condition.Scope;
import dev.vett.core.condition.TextCondition;
import dev.vett.core.text.DidYouMean;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what must stand in a text, and knows what can be looked for. */
final class TextConditionForm {
  private final Set<String> known;

  TextConditionForm(Collection<String> lexicons) {
    this.known = new LinkedHashSet<>(lexicons);
    this.known.addAll(BuiltInClass.names());
  }

  TextCondition read(Value value) {
    Form form = value.form(PackShapes.WORDS.names());
    return form.make(
        () ->
            new TextCondition(
                names(form, "all"),
                names(form, "any"),
                names(form, "none"),
                form.find("within").map(word -> word.word(Scope.class)).orElse(Scope.SENTENCE),
                form.flag("meant")));
  }

  private List<String> names(Form form, String field) {
    return form.find(field).map(Value::some).orElse(List.of()).stream()
        .map(this::name)
        .distinct()
        .toList();
  }

  private String name(Value value) {
    String name = value.text();
    if (!known.contains(name)) {
      String nearest = Quote.fits(name) ? DidYouMean.nearest(name, known) : "";
      throw value.unknown(
          name,
          nearest.isEmpty()
              ? "add lexicon/<name>.<language>.txt to the pack, name a built-in lexicon, or use one"
                  + " of "
                  + String.join(", ", BuiltInClass.names())
              : "did you mean '" + nearest + "'?");
    }
    return name;
  }
}

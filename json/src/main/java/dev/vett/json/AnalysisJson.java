package dev.vett.json;

import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.Sentence;
import dev.vett.core.text.Kebab;
import dev.vett.core.text.Span;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what was read in a text as JSON, one line each. */
public final class AnalysisJson {
  private AnalysisJson() {}

  /**
   * Returns what was read in a text, names included, on one line without a line break at its end.
   *
   * @param id the text's id; null where it has none
   * @param text the text
   * @param reading what was read in it
   */
  public static String write(@Nullable String id, String text, Reading reading) {
    return JsonText.object(
        json -> {
          json.put("id", id);
          json.putObject(
              "language",
              inner -> {
                inner.put("code", reading.language().language().code());
                inner.put("margin", reading.language().margin());
              });
          json.putObjects(
              "sentences",
              reading.sentences().stream().map(Sentence::span).toList(),
              AnalysisJson::span);
          json.putObjects(
              "entities",
              entities(reading),
              (inner, entity) -> {
                inner.put("type", Kebab.of(entity.type()));
                span(inner, entity.span());
                inner.put("text", text.substring(entity.span().start(), entity.span().end()));
                inner.put("by", Kebab.of(entity.by()));
              });
          json.putObjects(
              "keywords",
              reading.keywords(),
              (inner, keyword) -> {
                inner.put("lexicon", keyword.lexicon());
                inner.put("term", keyword.term());
                span(inner, keyword.span());
                inner.put("folded", keyword.folded());
              });
          json.put("stance", Kebab.of(reading.stance()));
        });
  }

  /** Returns the entities that have a form of their own and the names, in order of position. */
  private static List<Entity> entities(Reading reading) {
    return Stream.concat(reading.entities().stream(), reading.names().stream())
        .sorted(Comparator.comparing(Entity::span).thenComparing(Entity::type))
        .toList();
  }

  private static void span(JsonText json, Span span) throws IOException {
    json.put("start", span.start());
    json.put("end", span.end());
  }
}

package dev.vett.rules.condition;

import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.EntityType;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.Reading;
import dev.vett.core.condition.BuiltInClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was read in one post, by the names under which conditions look for it. */
final class Hits {
  private final Map<String, List<Hit>> keywords = new HashMap<>();
  private final Map<EntityType, List<Hit>> entities = new EnumMap<>(EntityType.class);

  Hits(Reading reading) {
    for (Keyword keyword : reading.keywords()) {
      keywords.computeIfAbsent(keyword.lexicon(), name -> new ArrayList<>()).add(Hit.of(keyword));
    }
    for (Entity entity : reading.entities()) {
      entities.computeIfAbsent(entity.type(), type -> new ArrayList<>()).add(Hit.of(entity));
    }
  }

  /** Returns what a lexicon, a company list or a class of entities has in the post, in order. */
  List<Hit> of(String name, boolean meant) {
    EntityType type = BuiltInClass.of(name).map(BuiltInClass::entity).orElse(null);
    List<Hit> found =
        type == null
            ? keywords.getOrDefault(name, List.of())
            : entities.getOrDefault(type, List.of());
    return meant ? found.stream().filter(Hit::meant).toList() : found;
  }

  /** Returns the same, by sentence. */
  Map<Integer, List<Hit>> bySentence(String name, boolean meant) {
    Map<Integer, List<Hit>> sentences = new TreeMap<>();
    for (Hit hit : of(name, meant)) {
      sentences.computeIfAbsent(hit.sentence(), number -> new ArrayList<>()).add(hit);
    }
    return sentences;
  }
}

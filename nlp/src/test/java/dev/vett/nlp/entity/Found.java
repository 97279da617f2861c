package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;
import dev.vett.core.company.Company;
import java.util.List;
import java.util.Map;

/** What the finder of a made-up company finds, in a form that tests read easily. */
final class Found {
  static final Company GRANLUND =
      Company.named("Granlund")
          .country("SE")
          .domains(List.of("granlund.example"))
          .internalDomains(List.of("intra.granlund.example", "granlund.corp", "intranet"))
          .ownChannels(
              List.of(
                  "https://www.granlund.example/kontakt",
                  "@granlund",
                  "https://www.facebook.com/granlund"))
          .contacts(
              Map.of(
                  "communications", "press@byra.example",
                  "switchboard", "08-465 004 20"))
          .build();

  private static final EntityFinder FINDER = new EntityFinder(GRANLUND);

  private Found() {}

  static List<FoundEntity> entities(String text) {
    return FINDER.find(text);
  }

  /** Returns what was found, each as its type and its text: {@code URL www.nrk.no}. */
  static List<String> in(String text) {
    return entities(text).stream()
        .map(found -> found.type() + " " + text.substring(found.start(), found.end()))
        .toList();
  }

  /** Returns the texts of what was found of a type. */
  static List<String> of(EntityType type, String text) {
    return entities(text).stream()
        .filter(found -> found.type() == type)
        .map(found -> text.substring(found.start(), found.end()))
        .toList();
  }

  /** Returns the traits of the only entity in a text. */
  static List<Trait> traitsOfOnly(String text) {
    List<FoundEntity> found = entities(text);
    if (found.size() != 1) {
      throw new AssertionError("found " + found.size() + " entities, not one: " + in(text));
    }
    return List.copyOf(found.get(0).traits());
  }
}

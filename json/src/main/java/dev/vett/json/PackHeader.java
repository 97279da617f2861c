package dev.vett.json;

import dev.vett.core.card.Texts;
import dev.vett.core.pack.CardOverride;
import dev.vett.core.text.Language;
import java.util.List;

/**
 * What {@code pack.yaml} says of a pack.
 *
 * @param id its name in kebab-case
 * @param version its version
 * @param title what it is, in a few words
 * @param languages the languages that all its cards are written in
 * @param overrides what it changes in the cards of earlier packs
 */
public record PackHeader(
    String id,
    String version,
    Texts title,
    List<Language> languages,
    List<CardOverride> overrides) {
  public PackHeader {
    languages = List.copyOf(languages);
    overrides = List.copyOf(overrides);
  }
}

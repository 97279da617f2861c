package dev.vett.core.check;

import dev.vett.core.card.RuleCard;
import dev.vett.core.card.RuleId;
import dev.vett.core.pack.CardOverride;
import dev.vett.core.pack.RulePack;
import dev.vett.core.text.DidYouMean;
import dev.vett.core.text.InvalidValueException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cards of several packs, with what later packs override in earlier ones. */
final class PackCards {
  private final Map<RuleId, RuleCard> cards = new LinkedHashMap<>();
  private final Map<RuleId, String> places = new HashMap<>();
  private final Map<RuleId, List<CardOverride>> overrides = new HashMap<>();
  private final Set<RuleId> off = new LinkedHashSet<>();

  private PackCards() {}

  /**
   * Joins the cards of packs.
   *
   * @throws InvalidValueException where two packs have the same id or rule, or override a card
   *     differently
   */
  static PackCards of(List<RulePack> packs) {
    PackCards joined = new PackCards();
    Map<String, String> origins = new HashMap<>();
    for (RulePack pack : packs) {
      String before = origins.put(pack.id(), pack.origin());
      if (before != null) {
        throw new InvalidValueException(
            "pack " + pack.id(),
            "is there twice, in " + before + " and in " + pack.origin(),
            "leave one out, or give it an id of its own in pack.yaml");
      }
      pack.overrides().forEach(override -> joined.override(override, pack));
      pack.cards().forEach(card -> joined.add(card, pack));
    }
    return joined;
  }

  /** Returns all cards, those of rules that are switched off included. */
  Map<RuleId, RuleCard> cards() {
    return cards;
  }

  /** Returns the rules that a pack switched off. */
  Set<RuleId> off() {
    return off;
  }

  private void add(RuleCard card, RulePack pack) {
    String place = pack.placeOf(card.id());
    String before = places.put(card.id(), place);
    if (before != null) {
      throw new InvalidValueException(
          place,
          "defines the rule " + card.id() + ", which " + before + " defines too",
          "give the rule another folder, or override it in pack.yaml");
    }
    cards.put(card.id(), card);
  }

  private void override(CardOverride override, RulePack pack) {
    RuleCard card = cards.get(override.rule());
    if (card == null) {
      throw unknown(override, pack);
    }
    List<CardOverride> earlier =
        overrides.computeIfAbsent(override.rule(), rule -> new ArrayList<>());
    for (CardOverride other : earlier) {
      override
          .conflict(other)
          .ifPresent(
              field -> {
                throw new InvalidValueException(
                    override.place(),
                    "overrides "
                        + field
                        + " of "
                        + override.rule()
                        + ", which "
                        + other.place()
                        + " overrides differently",
                    "keep one of the two");
              });
    }
    earlier.add(override);
    cards.put(override.rule(), override.applyTo(card));
    if (override.off()) {
      off.add(override.rule());
    }
  }

  private InvalidValueException unknown(CardOverride override, RulePack pack) {
    boolean own = pack.cards().stream().anyMatch(card -> card.id().equals(override.rule()));
    if (own) {
      return new InvalidValueException(
          override.place(),
          "overrides " + override.rule() + ", which is a rule of the same pack",
          "change " + pack.placeOf(override.rule()));
    }
    List<String> known = cards.keySet().stream().map(RuleId::toString).toList();
    return new InvalidValueException(
        override.place(),
        "overrides " + override.rule() + ", which no earlier pack has",
        known.isEmpty()
            ? "load the pack that has it first"
            : DidYouMean.remedy(override.rule().toString(), known));
  }
}

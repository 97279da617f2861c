package dev.vett.core.pack;

import dev.vett.core.card.RuleCard;
import dev.vett.core.card.Texts;
import dev.vett.core.text.InvalidValueException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rules, cards and lexicons that belong together and change together.
 *
 * @param id its name in kebab-case
 * @param version its version
 * @param title what it is, in a few words
 * @param cards one card a rule
 * @param lexicons the word lists that its rules read with
 * @param rules the conditions, in the form that the rule engine takes
 */
public record RulePack(
    String id,
    String version,
    Texts title,
    List<RuleCard> cards,
    List<Lexicon> lexicons,
    PackRules rules) {
  public RulePack {
    if (id.isBlank() || version.isBlank()) {
      throw new InvalidValueException("pack", "has no id or no version", "give both in pack.yaml");
    }
    cards = List.copyOf(cards);
    lexicons = List.copyOf(lexicons);
    Set<Object> seen = new HashSet<>();
    for (RuleCard card : cards) {
      if (!seen.add(card.id())) {
        throw new InvalidValueException(
            "pack " + id, "has two cards for " + card.id(), "keep one folder a rule");
      }
    }
  }
}

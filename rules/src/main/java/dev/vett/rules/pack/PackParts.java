package dev.vett.rules.pack;

import dev.vett.core.card.RuleId;
import dev.vett.core.condition.Condition;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.pack.PackRules;
import dev.vett.core.pack.RulePack;
import dev.vett.json.PackHeader;
import dev.vett.json.RuleFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the files of a pack say, before its conditions are compiled.
 *
 * @param header what {@code pack.yaml} says
 * @param origin where the pack was read from, for error messages
 * @param rules one file a rule
 * @param drl the conditions that are written in DRL
 * @param lexicons the lexicons
 */
public record PackParts(
    PackHeader header,
    String origin,
    List<RuleFile> rules,
    List<DrlFile> drl,
    List<Lexicon> lexicons) {
  public PackParts {
    rules = List.copyOf(rules);
    drl = List.copyOf(drl);
    lexicons = List.copyOf(lexicons);
  }

  /** Returns the conditions that are declared in {@code rule.yaml}, in the order of rule ids. */
  public Map<RuleId, Condition> conditions() {
    Map<RuleId, Condition> conditions = new TreeMap<>();
    for (RuleFile rule : rules) {
      Condition condition = rule.condition();
      if (condition != null) {
        conditions.put(rule.card().id(), condition);
      }
    }
    return conditions;
  }

  /** Returns the pack, with its conditions in the form that the rule engine takes. */
  public RulePack with(PackRules compiled) {
    return new RulePack(
        header.id(),
        header.version(),
        header.title(),
        origin,
        rules.stream().map(RuleFile::card).toList(),
        lexicons,
        header.overrides(),
        compiled);
  }
}

package dev.vett.testkit;

import dev.vett.core.card.RuleId;
import dev.vett.core.condition.BuiltInClass;
import dev.vett.core.condition.Condition;
import dev.vett.core.pack.Lexicon;
import dev.vett.rules.pack.DrlFile;
import dev.vett.rules.pack.PackParts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The conditions of several packs as their authors wrote them. */
final class RuleSources {
  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+)\"");
  private static final Pattern COMMENT = Pattern.compile("//.*|#.*|(?s)/\\*.*?\\*/");
  private static final Pattern CONSEQUENCE = Pattern.compile("(?s)\\bthen\\b.*?\\bend\\b");

  private final Map<RuleId, Condition> declared = new HashMap<>();
  private final Map<RuleId, String> drl = new HashMap<>();
  private final Set<String> names = new TreeSet<>(BuiltInClass.names());

  RuleSources(List<PackParts> packs) {
    for (PackParts pack : packs) {
      declared.putAll(pack.conditions());
      pack.drl().forEach(file -> drl.put(file.rule(), conditions(file)));
      pack.lexicons().stream().map(Lexicon::name).forEach(names::add);
    }
  }

  boolean knows(RuleId rule) {
    return declared.containsKey(rule) || drl.containsKey(rule);
  }

  Optional<Condition> declared(RuleId rule) {
    return Optional.ofNullable(declared.get(rule));
  }

  /** Returns the lexicons and lists that a rule's DRL looks for, in the order of their names. */
  Set<String> named(RuleId rule) {
    Set<String> found = new TreeSet<>();
    Matcher literals = LITERAL.matcher(drl.getOrDefault(rule, ""));
    while (literals.find()) {
      if (names.contains(literals.group(1))) {
        found.add(literals.group(1));
      }
    }
    return found;
  }

  /** Returns all rules, in no order. */
  Set<RuleId> rules() {
    Set<RuleId> rules = new TreeSet<>(declared.keySet());
    rules.addAll(drl.keySet());
    return rules;
  }

  private static String conditions(DrlFile file) {
    String code = COMMENT.matcher(file.text()).replaceAll(" ");
    return CONSEQUENCE.matcher(code).replaceAll(" ");
  }
}

package dev.vett.testkit;

import dev.vett.core.card.RuleId;
import dev.vett.core.condition.BuiltInClass;
import dev.vett.core.condition.Condition;
import dev.vett.core.pack.Lexicon;
import dev.vett.rules.pack.PackParts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
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

  private final Set<RuleId> rules = new TreeSet<>();
  private final Map<RuleId, Condition> declared = new HashMap<>();
  private final Map<RuleId, String> drl = new HashMap<>();
  private final Set<String> names = new TreeSet<>(BuiltInClass.names());

  /** Takes the built-in pack. */
  RuleSources(PackParts builtIn) {
    add(builtIn);
    for (RuleId rule : rules) {
      if (!declared.containsKey(rule)) {
        String name = builtIn.origin() + "/" + rule.category() + "/" + rule.name() + "/rule.drl";
        drl.put(rule, conditions(resource(name)));
      }
    }
  }

  /** Takes the built-in pack and another. */
  RuleSources(PackParts builtIn, PackParts pack) {
    this(builtIn);
    add(pack);
  }

  private void add(PackParts pack) {
    pack.rules().forEach(rule -> rules.add(rule.card().id()));
    declared.putAll(pack.conditions());
    pack.drl().forEach(file -> drl.put(file.rule(), conditions(file.text())));
    pack.lexicons().stream().map(Lexicon::name).forEach(names::add);
  }

  private static String resource(String name) {
    try (InputStream file = PackParts.class.getResourceAsStream(name)) {
      return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(name + " cannot be read", failure);
    }
  }

  /** Returns all rules, in the order of their ids. */
  Set<RuleId> rules() {
    return rules;
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

  private static String conditions(String drl) {
    String code = COMMENT.matcher(drl).replaceAll(" ");
    return CONSEQUENCE.matcher(code).replaceAll(" ");
  }
}

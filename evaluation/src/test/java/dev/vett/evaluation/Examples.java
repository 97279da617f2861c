package dev.vett.evaluation;

import dev.vett.core.card.RuleCard;
import dev.vett.json.Example;
import dev.vett.json.ExampleYaml;
import dev.vett.rules.engine.DroolsRuleEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The examples of the built-in rules. */
public final class Examples {
  private Examples() {}

  /** Returns the examples of a rule. */
  public static List<Example> of(RuleCard card) {
    String path =
        "/dev/vett/rules/nordic/"
            + card.id().category()
            + "/"
            + card.id().name()
            + "/examples.yaml";
    try (InputStream file = Examples.class.getResourceAsStream(path)) {
      return ExampleYaml.read(file, path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns the examples of all rules. */
  public static List<Example> all() {
    return new DroolsRuleEngine()
        .builtInPack().cards().stream().flatMap(card -> of(card).stream()).toList();
  }
}

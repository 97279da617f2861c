package dev.vett.core.pack;

import dev.vett.core.card.RuleCard;
import dev.vett.core.card.RuleId;
import dev.vett.core.card.Texts;
import dev.vett.core.text.InvalidValueException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Rules, cards and lexicons that belong together and change together.
 *
 * @param id its name in kebab-case
 * @param version its version
 * @param title what it is, in a few words
 * @param origin where it was read from, for error messages
 * @param cards one card a rule
 * @param lexicons the word lists that its rules read with; one that bears the name of an earlier
 *     pack's adds to it
 * @param overrides what it changes in the cards of earlier packs
 * @param rules the conditions, in the form that the rule engine takes
 */
public record RulePack(
    String id,
    String version,
    Texts title,
    String origin,
    List<RuleCard> cards,
    List<Lexicon> lexicons,
    List<CardOverride> overrides,
    PackRules rules) {
  public RulePack {
    if (id.isBlank() || version.isBlank()) {
      throw new InvalidValueException("pack", "has no id or no version", "give both in pack.yaml");
    }
    cards = List.copyOf(cards);
    lexicons = List.copyOf(lexicons);
    overrides = List.copyOf(overrides);
    Set<Object> seen = new HashSet<>();
    for (RuleCard card : cards) {
      if (!seen.add(card.id())) {
        throw new InvalidValueException(
            "pack " + id, "has two cards for " + card.id(), "keep one folder a rule");
      }
    }
  }

  /**
   * Loads a pack that may come from anybody.
   *
   * <p>Conditions in DRL are held against a list of what is allowed before they are compiled.
   *
   * @param path a folder with {@code pack.yaml}, or a jar that holds one
   * @throws IllegalArgumentException where something in the pack is wrong or not allowed; the
   *     message names file, line and field, and what would be right
   * @throws CompilerMissingException where the pack has conditions in DRL, and the class path
   *     nothing that compiles them
   * @throws IllegalStateException where the class path has nothing that loads packs
   * @throws java.io.UncheckedIOException where a file cannot be read
   */
  public static RulePack load(Path path) {
    return loader().load(path, false);
  }

  /**
   * Loads a pack whose conditions in DRL may be any code, which runs with the rights of this
   * process.
   *
   * @param path a folder with {@code pack.yaml}, or a jar that holds one
   * @throws IllegalArgumentException where something in the pack is wrong; the message names file,
   *     line and field, and what would be right
   * @throws CompilerMissingException where the pack has conditions in DRL, and the class path
   *     nothing that compiles them
   * @throws IllegalStateException where the class path has nothing that loads packs
   * @throws java.io.UncheckedIOException where a file cannot be read
   */
  public static RulePack trusted(Path path) {
    return loader().load(path, true);
  }

  /**
   * Loads the packs of all jars on the class path that have a {@link PackProvider}, in the order of
   * their ids.
   *
   * <p>Both the class loader of the thread and that of this library are asked, so it does not
   * matter which thread calls.
   *
   * @throws IllegalArgumentException where something in a pack is wrong
   * @throws java.io.UncheckedIOException where a file cannot be read
   */
  public static List<RulePack> onClassPath() {
    return ProvidersOnClassPath.find().stream()
        .map(provider -> loader().load(provider))
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .toList();
  }

  /** Returns the file of a rule's card, for error messages. */
  public String placeOf(RuleId rule) {
    return origin + "/" + rule.category() + "/" + rule.name() + "/rule.yaml";
  }

  private static PackLoader loader() {
    return ServiceLoader.load(PackLoader.class, PackLoader.class.getClassLoader())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "nothing on the class path loads packs; add dev.vett:vett-rules"));
  }
}

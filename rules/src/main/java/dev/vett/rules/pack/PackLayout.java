package dev.vett.rules.pack;

import dev.vett.core.card.SuggestionKind;
import dev.vett.core.condition.BuiltInClass;
import dev.vett.core.condition.Clause;
import dev.vett.core.condition.Condition;
import dev.vett.core.condition.TextCondition;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.DidYouMean;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import dev.vett.json.RuleFile;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Finds files that lie where no pack has them, and files that a pack lacks. */
final class PackLayout {
  private static final Set<String> ENDINGS = Set.of("yaml", "yml", "drl", "txt");
  private static final List<String> RULE_FILES =
      List.of(PackReader.CARD, PackReader.DRL, "examples.yaml");

  private PackLayout() {}

  /** Tells whether a file may be part of a pack: no notes, no classes, nothing hidden. */
  static boolean concerns(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean hidden = path.startsWith(".") || path.contains("/.");
    return ENDINGS.contains(ending) && !hidden && !path.startsWith("META-INF/");
  }

  /** Checks that every file has its place; a file with a slip in its name would say nothing. */
  static void check(PackFiles files) {
    List<String> paths = files.paths();
    if (!paths.contains(PackReader.HEADER)) {
      throw new InvalidValueException(
          files.origin(),
          "has no " + PackReader.HEADER,
          "add one with id, version, title and languages");
    }
    for (String path : paths) {
      String[] parts = path.split("/", -1);
      String name = parts[parts.length - 1];
      boolean lexicon = path.startsWith(PackReader.LEXICONS);
      boolean placed =
          path.equals(PackReader.HEADER)
              || (lexicon && parts.length == 2 && name.endsWith(".txt"))
              || (!lexicon && parts.length == 3 && RULE_FILES.contains(name));
      if (!placed) {
        throw misplaced(files.name(path), name, lexicon, parts.length);
      }
      String card = path.substring(0, path.length() - name.length()) + PackReader.CARD;
      if (parts.length == 3 && !paths.contains(card)) {
        throw new InvalidValueException(
            files.name(path), "has no " + PackReader.CARD + " beside it", "add " + card);
      }
    }
  }

  private static InvalidValueException misplaced(
      String place, String name, boolean lexicon, int depth) {
    String remedy =
        "a pack has pack.yaml, lexicon/<name>.<language>.txt, and <category>/<name>/ with "
            + String.join(", ", RULE_FILES);
    String nearest = "";
    if (lexicon) {
      remedy = "put it at lexicon/<name>.<language>.txt";
    } else if (depth == 3) {
      nearest = DidYouMean.nearest(name, RULE_FILES);
    } else if (depth == 1) {
      nearest = DidYouMean.nearest(name, List.of(PackReader.HEADER));
    }
    return new InvalidValueException(
        place,
        "is no file of a pack",
        nearest.isEmpty() ? remedy : "did you mean '" + nearest + "'?");
  }

  /** What replaces a word stands in the card, or behind {@code =>} in the lexicon of the word. */
  private static boolean saysWhatItWrites(RuleFile rule, Condition condition, PackParts parts) {
    boolean silent =
        rule.card().remedies().stream()
            .anyMatch(remedy -> remedy.kind() == SuggestionKind.REPLACE && remedy.text() == null);
    Map<String, Boolean> own = new TreeMap<>();
    parts
        .lexicons()
        .forEach(
            lexicon ->
                own.merge(
                    lexicon.name(),
                    lexicon.lines().stream().anyMatch(line -> line.contains("=>")),
                    Boolean::logicalOr));
    return !silent
        || condition.when().stream()
            .map(Clause::text)
            .filter(Objects::nonNull)
            .flatMap(TextCondition::wanted)
            .filter(word -> BuiltInClass.of(word).isEmpty())
            .anyMatch(word -> own.getOrDefault(word, true)); // lexicons of other packs may say it
  }

  /** Checks that each rule has one condition, and each lexicon of its own all languages. */
  static void check(PackParts parts, Collection<String> otherLexicons) {
    for (RuleFile rule : parts.rules()) {
      String place = parts.origin() + "/" + rule.card().id().toString().replace('.', '/') + "/";
      boolean drl = parts.drl().stream().anyMatch(file -> file.rule().equals(rule.card().id()));
      if (drl && rule.condition() != null) {
        throw new InvalidValueException(
            place + PackReader.CARD, "has when, and a rule.drl beside it", "keep one of the two");
      }
      if (!drl && rule.condition() == null) {
        throw new InvalidValueException(
            place + PackReader.CARD,
            "says nowhere what breaks the rule",
            "add when: with a circumstance, or a rule.drl beside it");
      }
      if (rule.condition() != null && !saysWhatItWrites(rule, rule.condition(), parts)) {
        throw new InvalidValueException(
            place + PackReader.CARD,
            "has a suggestion of the kind replace without text",
            "add text: with what to write, or => and what to write to lines of its lexicons");
      }
    }
    Map<String, Set<Language>> spoken = new TreeMap<>();
    for (Lexicon lexicon : parts.lexicons()) {
      if (BuiltInClass.of(lexicon.name()).isPresent()) {
        throw new InvalidValueException(
            lexicon.origin(),
            "has the name of a class that every lexicon can use",
            "choose another name");
      }
      spoken
          .computeIfAbsent(lexicon.name(), name -> EnumSet.noneOf(Language.class))
          .add(lexicon.language());
    }
    spoken.keySet().removeAll(otherLexicons);
    spoken.forEach(
        (name, languages) -> {
          for (Language language : parts.header().languages()) {
            if (!languages.contains(language)) {
              throw new InvalidValueException(
                  parts.origin() + "/lexicon/" + name + "." + language.code() + ".txt",
                  "is missing, though pack.yaml lists " + language.code(),
                  "add it, or take " + language.code() + " out of languages");
            }
          }
        });
  }
}

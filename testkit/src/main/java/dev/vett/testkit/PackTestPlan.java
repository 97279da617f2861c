package dev.vett.testkit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.card.RuleCard;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import dev.vett.json.Example;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** Makes the tests of a pack. */
final class PackTestPlan {
  private static final String CARD = "rule.yaml";
  private static final String EXAMPLES = "examples.yaml";

  private final PackTests pack;
  private final PackSource source;
  private final PackCoverage coverage;

  PackTestPlan(PackTests pack, PackSource source, PackCoverage coverage) {
    this.pack = pack;
    this.source = source;
    this.coverage = coverage;
  }

  Stream<DynamicNode> tests() {
    Stream<DynamicNode> rules = source.pack().cards().stream().map(this::rule);
    return coverage.lexicons() ? Stream.concat(rules, Stream.of(lexicons())) : rules;
  }

  private DynamicContainer rule(RuleCard card) {
    List<Example> examples = source.examples(card.id());
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(
        dynamicTest("its card is written", source.line(card.id(), CARD, 1), () -> written(card)));
    tests.add(
        dynamicTest(
            "has enough examples",
            source.line(card.id(), EXAMPLES, 1),
            () -> covered(card, examples)));
    examples.forEach(example -> tests.add(test(card, example)));
    return dynamicContainer(card.id().toString(), source.line(card.id(), CARD, 1), tests.stream());
  }

  private DynamicTest test(RuleCard card, Example example) {
    String name =
        String.format(
            Locale.ROOT, "%s line %d", example.flag() ? "flags" : "leaves", example.line());
    String place = source.place(card.id(), EXAMPLES) + ":" + example.line();
    return dynamicTest(
        name,
        source.line(card.id(), EXAMPLES, example.line()),
        () -> new ExampleTest(card, example, place).run(pack.check(example.draft())));
  }

  private void written(RuleCard card) {
    List<String> missing =
        Unwritten.in(
            card, source.parts().conditions().get(card.id()), source.parts().header().languages());
    if (!missing.isEmpty()) {
      throw new AssertionError(
          source.place(card.id(), CARD)
              + " is not written yet; write "
              + String.join(", ", missing));
    }
  }

  private void covered(RuleCard card, List<Example> examples) {
    Map<Language, Long> flags = count(examples, true);
    Map<Language, Long> silents = count(examples, false);
    List<String> lacks = new ArrayList<>();
    for (Language language : source.parts().header().languages()) {
      lack(language, flags, coverage.flags(), "to flag", lacks);
      lack(language, silents, coverage.silents(), "to leave silent", lacks);
    }
    if (!lacks.isEmpty()) {
      throw new AssertionError(
          source.place(card.id(), EXAMPLES)
              + " has too few examples; write "
              + String.join(", ", lacks));
    }
  }

  private static void lack(
      Language language, Map<Language, Long> counts, int fewest, String what, List<String> lacks) {
    long missing = fewest - counts.getOrDefault(language, 0L);
    if (missing > 0) {
      lacks.add(missing + " more " + what + " in " + language.code());
    }
  }

  private Map<Language, Long> count(List<Example> examples, boolean flag) {
    return examples.stream()
        .filter(example -> example.flag() == flag)
        .collect(
            Collectors.groupingBy(
                this::language, () -> new EnumMap<>(Language.class), Collectors.counting()));
  }

  /** What the author says of the language wins over what is read in the text. */
  private Language language(Example example) {
    Language told = example.language();
    if (told == null) {
      told = example.draft().post().language();
    }
    return told == null ? pack.check(example.draft()).report().language() : told;
  }

  private DynamicTest lexicons() {
    return dynamicTest(
        "each lexicon is met by an example",
        () -> {
          Set<String> met = new HashSet<>();
          for (RuleCard card : source.pack().cards()) {
            for (Example example : source.examples(card.id())) {
              CheckedDraft checked = pack.check(example.draft());
              String code = checked.report().language().code();
              checked.evidence().reading().keywords().stream()
                  .map(Keyword::lexicon)
                  .forEach(lexicon -> met.add(lexicon + "." + code));
            }
          }
          List<String> idle =
              source.pack().lexicons().stream()
                  .filter(lexicon -> !met.contains(key(lexicon)))
                  .map(Lexicon::origin)
                  .toList();
          if (!idle.isEmpty()) {
            throw new AssertionError(
                "no example holds a term of "
                    + String.join(", ", idle)
                    + "; write one, or leave the lexicon out");
          }
        });
  }

  private static String key(Lexicon lexicon) {
    return lexicon.name() + "." + lexicon.language().code();
  }
}

package dev.vett.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.vett.core.card.RuleCard;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.pack.RulePack;
import dev.vett.core.text.Language;
import dev.vett.rules.engine.DroolsRuleEngine;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BuiltInPackTest {
  private static final Pattern LEXICON = Pattern.compile("lexicon == \"([^\"]+)\"");
  private static final Pattern FLAG = Pattern.compile("findings\\.flag\\(\"([^\"]+)\"");

  /** Lists of the company and classes of names, which no lexicon file holds. */
  private static final Set<String> FOUND_OTHERWISE =
      Set.of(
          "employer",
          "customer",
          "competitor",
          "confidential-term",
          "crisis-topic",
          "purpose",
          "given-name",
          "mention",
          "shouting",
          "exclamations",
          "question");

  private static final Path SOURCES = Path.of("src/main/resources/dev/vett/rules/nordic");

  private final RulePack pack = new DroolsRuleEngine().builtInPack();

  @Test
  void everyLexiconSpeaksFiveLanguages() {
    Map<String, Set<Language>> languages =
        pack.lexicons().stream()
            .collect(
                Collectors.groupingBy(
                    Lexicon::name, Collectors.mapping(Lexicon::language, Collectors.toSet())));
    assertThat(languages)
        .allSatisfy(
            (name, spoken) -> assertThat(spoken).as(name).isEqualTo(EnumSet.allOf(Language.class)));
  }

  @Test
  void everyConditionUsesLexiconsThatThereAreAndFlagsItsOwnRule() {
    Set<String> known = pack.lexicons().stream().map(Lexicon::name).collect(Collectors.toSet());
    for (RuleCard card : pack.cards()) {
      String drl = drl(card);
      Matcher used = LEXICON.matcher(drl);
      while (used.find()) {
        assertThat(known.contains(used.group(1)) || FOUND_OTHERWISE.contains(used.group(1)))
            .as("%s uses %s", card.id(), used.group(1))
            .isTrue();
      }
      Matcher flags = FLAG.matcher(drl);
      assertThat(flags.find()).as("%s flags", card.id()).isTrue();
      do {
        assertThat(flags.group(1)).isEqualTo(card.id().toString());
      } while (flags.find());
    }
  }

  @Test
  void theBuildHasPreparedWhatTheFilesSay() {
    PackParts prepared = BuiltInPack.read();
    PackParts files = PackFolders.read(SOURCES, Set.of());
    assertThat(prepared.header()).isEqualTo(files.header());
    assertThat(prepared.rules()).isNotEmpty().isEqualTo(files.rules());
    assertThat(prepared.lexicons()).extracting(Lexicon::compiled).doesNotContainNull();
    assertThat(prepared.lexicons())
        .extracting(Lexicon::name, Lexicon::language, Lexicon::lines)
        .containsExactlyElementsOf(
            files.lexicons().stream()
                .map(file -> tuple(file.name(), file.language(), file.lines()))
                .toList());
  }

  @Test
  void everyLexiconIsUsed() {
    String conditions =
        pack.cards().stream().map(BuiltInPackTest::drl).collect(Collectors.joining());
    String standing =
        "own-job states-employment disclaimer business-detail negation criticism trolling";
    String terms =
        pack.lexicons().stream()
            .flatMap(lexicon -> lexicon.lines().stream())
            .collect(Collectors.joining("\n"));
    for (Lexicon lexicon : pack.lexicons()) {
      boolean used =
          conditions.contains("\"" + lexicon.name() + "\"")
              || Arrays.asList(standing.split(" ", -1)).contains(lexicon.name())
              || terms.contains("<" + lexicon.name() + ">");
      assertThat(used).as(lexicon.name()).isTrue();
    }
  }

  private static String drl(RuleCard card) {
    return new ResourceFiles("/dev/vett/rules/nordic")
        .text(card.id().category() + "/" + card.id().name() + "/rule.drl");
  }
}

package dev.vett.evaluation.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.vett.core.card.RuleCard;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import dev.vett.evaluation.Examples;
import dev.vett.rules.engine.DroolsRuleEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The pages in docs/rules are what cards and examples say today.
 *
 * <p>With {@code -Dvett.pages=write} they are written anew.
 */
class RulePagesTest {
  private static final Path FOLDER = Path.of("..", "docs", "rules");
  private static final boolean WRITE = "write".equals(System.getProperty("vett.pages"));

  @TestFactory
  Stream<DynamicTest> pages() {
    return files().entrySet().stream()
        .map(file -> dynamicTest(file.getKey(), () -> isFresh(file.getKey(), file.getValue())));
  }

  @Test
  void noPageIsLeftOfARuleThatIsGone() throws IOException {
    Map<String, String> files = files();
    try (Stream<Path> found = Files.list(FOLDER)) {
      assertThat(found.map(path -> path.getFileName().toString()))
          .allSatisfy(name -> assertThat(files).containsKey(name));
    }
  }

  private static void isFresh(String name, String wanted) throws IOException {
    Path file = FOLDER.resolve(name);
    if (WRITE) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, wanted);
    }
    assertThat(file).as("write it with -Dvett.pages=write").exists();
    assertThat(Files.readString(file))
        .as("%s is stale; -Dvett.pages=write", name)
        .isEqualTo(wanted);
  }

  private static Map<String, String> files() {
    List<RulePage> pages =
        new DroolsRuleEngine()
            .builtInPack().cards().stream()
                .map(RulePagesTest::page)
                .sorted((left, right) -> left.card().id().compareTo(right.card().id()))
                .toList();
    Map<String, String> files = new LinkedHashMap<>();
    files.put("README.md", index(pages));
    files.put("lexicons.md", lexicons());
    pages.forEach(page -> files.put(page.fileName(), page.markdown()));
    return files;
  }

  private static String index(List<RulePage> pages) {
    return """
        <!-- Made from the rule folders by RulePagesTest. -->
        # The built-in rules

        | rule | severity | what it is about |
        |---|---|---|
        %s
        """
        .formatted(pages.stream().map(RulePage::row).collect(Collectors.joining("\n")));
  }

  /** What a lexicon finds stands in its first line, in English. */
  private static String lexicons() {
    return """
        <!-- Made from the lexicons by RulePagesTest. -->
        # The built-in lexicons

        A condition of a company's rule, or a line of its lexicons, can name each of these; see [packs](../packs.md)
        and [lexicons](../lexicons.md). What they find changes with the version, as the built-in rules do.

        | lexicon | what it finds |
        |---|---|
        %s
        """
        .formatted(
            new DroolsRuleEngine()
                .builtInPack().lexicons().stream()
                    .filter(lexicon -> lexicon.language() == Language.ENGLISH)
                    .sorted(Comparator.comparing(Lexicon::name))
                    .map(RulePagesTest::row)
                    .collect(Collectors.joining("\n")));
  }

  private static String row(Lexicon lexicon) {
    String first = lexicon.lines().get(0);
    assertThat(first).as(lexicon.origin() + " says what it finds").startsWith("# ");
    return "| `%s` | %s |".formatted(lexicon.name(), first.substring(2).replace("|", "\\|"));
  }

  private static RulePage page(RuleCard card) {
    return new RulePage(card, Examples.of(card));
  }
}

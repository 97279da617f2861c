package dev.vett.evaluation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.rules.engine.DroolsRuleEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every recommendation of the documents is carried by a rule or a feature, or says why not. */
class RecommendationsTest {
  private static final Path TABLE = Path.of("..", "docs", "recommendations.md");
  private static final Pattern RULE = Pattern.compile("`([a-z-]+\\.[a-z-]+)`");
  private static final int COLUMNS = 4;

  @Test
  void eachRowNamesARuleAFeatureOrAReason() throws IOException {
    assertThat(rows())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            row -> {
              assertThat(row).hasSize(COLUMNS).noneMatch(String::isBlank);
              String carrier = row.get(COLUMNS - 1);
              assertThat(
                      carrier.startsWith("feature: ")
                          || carrier.startsWith("reason: ")
                          || RULE.matcher(carrier).find())
                  .as(carrier)
                  .isTrue();
            });
  }

  @Test
  void namesTheRulesThatExistAndAllOfThem() throws IOException {
    Set<String> known =
        new DroolsRuleEngine()
            .builtInPack().cards().stream()
                .map(card -> card.id().toString())
                .collect(Collectors.toCollection(TreeSet::new));

    Set<String> named =
        rows().stream()
            .flatMap(row -> RULE.matcher(row.get(COLUMNS - 1)).results())
            .map(RecommendationsTest::group)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named).isEqualTo(known);
  }

  private static String group(MatchResult match) {
    return match.group(1);
  }

  private static List<List<String>> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| document "))
        .map(line -> line.substring(1, line.lastIndexOf('|')))
        .map(line -> Pattern.compile("\\|").splitAsStream(line).map(String::strip).toList())
        .toList();
  }
}

package dev.vett.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Verification asks only the rules that can change its answer, and knows them by their names. */
class BuiltInRuleNamesTest {
  private static final Path PACK = Path.of("src/main/resources/dev/vett/rules/nordic");
  private static final Pattern RULE =
      Pattern.compile(
          "^rule \"([a-z.-]+)(: [^\"]+)?\"$(.*?)^end$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern REPORTED = Pattern.compile("findings\\.\\w+\\(\"([^\"]+)\"");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(PACK)) {
      return files.filter(file -> file.getFileName().toString().equals("rule.drl")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aRuleIsNamedAfterWhatItReports(Path file) throws IOException {
    String text = Files.readString(file);
    Matcher rule = RULE.matcher(text);
    int rules = 0;
    while (rule.find()) {
      rules++;
      Matcher reported = REPORTED.matcher(rule.group(3));
      assertThat(reported.find()).as(rule.group(1)).isTrue();
      do {
        assertThat(reported.group(1)).isEqualTo(rule.group(1));
      } while (reported.find());
    }
    assertThat(rules)
        .isEqualTo((int) text.lines().filter(line -> line.startsWith("rule ")).count());
  }
}

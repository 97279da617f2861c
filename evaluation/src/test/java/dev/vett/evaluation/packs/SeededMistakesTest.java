package dev.vett.evaluation.packs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.json.CompanyYaml;
import dev.vett.testkit.PackTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Makes a mistake in a copy of the example pack: the message names file, line and remedy. */
class SeededMistakesTest {
  private static final Path EXAMPLE = Path.of("../examples/company-pack");
  private static final String MERGER = "legal/merger/rule.yaml";

  static final List<Mistake> MISTAKES =
      List.of(
          new Mistake(
              "a slip in the id of the pack",
              "pack.yaml",
              "id: norrvik",
              "id: Norr vik",
              "pack.yaml:1:1: id is no name in kebab-case; write it like acme-rules"),
          new Mistake(
              "a missing language",
              MERGER,
              "  en: Nobody outside the board may tell of it before 1 March.\n",
              "",
              "legal/merger/rule.yaml:7:1: why lacks en; write it, or take en out of languages"),
          new Mistake(
              "a span that is not in the text",
              "legal/merger/examples.yaml",
              "spans: [\"går ihop med\", \"Kustlinjen\"]",
              "spans: [\"gå ihop med\"]",
              "legal/merger/examples.yaml:2] 'gå ihop med' is not in the post; copy the words"),
          new Mistake(
              "an unknown lexicon",
              MERGER,
              "all: merger",
              "all: mergr",
              "legal/merger/rule.yaml:14:12: when[0].text.all is 'mergr'; did you mean 'merger'?"),
          new Mistake(
              "broken DRL",
              "safety/incident/rule.drl",
              "$sentence : sentence)",
              "$sentence : sentence",
              "safety/incident/rule.drl:13 is no valid DRL: mismatched input 'exists' in rule"
                  + " \"safety.incident\"; check the line and the one before it"),
          new Mistake(
              "a day that no calendar has",
              MERGER,
              "until: 2027-02-28",
              "until: 2027-02-30",
              "legal/merger/rule.yaml:15:5: when[0].until is '2027-02-30', which is no date; write it"
                  + " as 2026-03-01"),
          new Mistake(
              "an unknown field",
              MERGER,
              "severity: blocker",
              "severty: blocker",
              "legal/merger/rule.yaml:1:1: severty is no known field; did you mean 'severity'?"),
          new Mistake(
              "an unknown rule in an override",
              "pack.yaml",
              "disclaimer.personal-profile",
              "disclaimer.personal-profil",
              "pack.yaml:6:3 overrides disclaimer.personal-profil, which no earlier pack has; did you"
                  + " mean 'disclaimer.personal-profile'?"),
          new Mistake(
              "a lexicon line with blanks around |",
              "lexicon/ship.sv.txt",
              "M/S|MS Ejdern",
              "M/S | MS Ejdern",
              "lexicon/ship.sv.txt:2 has a '|' with no word on one side; write a|b without blanks"),
          new Mistake(
              "an unknown severity",
              MERGER,
              "severity: blocker",
              "severity: bloker",
              "legal/merger/rule.yaml:1:1: severity is 'bloker'; did you mean 'blocker'?"),
          new Mistake(
              "an example without a text",
              "legal/merger/examples.yaml",
              "post: {text: \"Heard at lunch: we take over Kustlinjen in spring.\"}",
              "post: {title: \"Heard at lunch\"}",
              "legal/merger/examples.yaml:13:5: flag[3].post.text is missing; give a text"));

  @TempDir private Path temp;

  @ParameterizedTest
  @FieldSource("MISTAKES")
  void namesFileLineAndRemedy(Mistake mistake) throws IOException {
    Path pack = copy();
    Path file = pack.resolve(mistake.file());
    String text = Files.readString(file);
    if (!text.contains(mistake.right())) {
      throw new IllegalStateException(mistake + " finds nothing to change in " + file);
    }
    Files.writeString(file, text.replace(mistake.right(), mistake.wrong()));
    refuses(pack, mistake.message());
  }

  @ParameterizedTest
  @ValueSource(strings = "harassment/abuse")
  void namesBothPlacesOfARuleThatIsThereTwice(String rule) throws IOException {
    Path pack = copy();
    Files.createDirectories(pack.resolve("harassment"));
    Files.move(pack.resolve("brand/nickname"), pack.resolve(rule));
    refuses(
        pack,
        "harassment/abuse/rule.yaml defines the rule harassment.abuse, which"
            + " /dev/vett/rules/nordic/harassment/abuse/rule.yaml defines too; give the rule another"
            + " folder, or override it in pack.yaml");
  }

  private static void refuses(Path pack, String message) {
    assertThatThrownBy(() -> run(pack))
        .message()
        .contains(message)
        .matches("(?s)\\[?" + Pattern.quote(pack.toString()) + ".*");
  }

  private static void run(Path pack) throws IOException {
    PackTests tests =
        PackTests.of(pack).forCompany(CompanyYaml.read(EXAMPLE.resolve("company.yaml")));
    try (Stream<DynamicNode> nodes = tests.tests()) {
      nodes.forEach(SeededMistakesTest::run);
    }
  }

  private static void run(DynamicNode node) {
    if (node instanceof DynamicContainer container) {
      container.getChildren().forEach(SeededMistakesTest::run);
    } else if (node instanceof DynamicTest test) {
      try {
        test.getExecutable().execute();
      } catch (RuntimeException | Error failure) {
        throw failure;
      } catch (Throwable failure) {
        throw new IllegalStateException(failure);
      }
    }
  }

  private Path copy() throws IOException {
    Path from = EXAMPLE.resolve("pack");
    Path to = temp.resolve("pack");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  /** What is changed in one file, and what must be said of it. */
  record Mistake(String name, String file, String right, String wrong, String message) {
    @Override
    public String toString() {
      return name;
    }
  }
}

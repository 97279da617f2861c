package dev.vett.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows of the command line is what comes out. */
class ReadmeTest {
  private static final Path README = Path.of("../../README.md");
  private static final String FENCE = "```";

  @Test
  void reportsAreThoseOfTheReadme() throws Exception {
    List<String> shown = block("{\"id\":");
    Vett vett = Vett.run("", "check", "--company", "company.yaml", "drafts.jsonl");
    assertThat(shown).hasSize(2);
    assertThat(vett.out()).containsAll(shown).hasSize(68);
  }

  @Test
  void reportsForPeopleAreThoseOfTheReadme() throws Exception {
    List<String> shown = block("block  ");
    Vett vett = Vett.run("", "check", "--company", "company.yaml", "--pretty", "drafts.jsonl");
    assertThat(vett.out()).containsSequence(shown);
  }

  /** Returns the lines of the block in the README whose first line begins so. */
  private static List<String> block(String beginning) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(README)) {
      if (lines.isEmpty() ? line.startsWith(beginning) : !line.equals(FENCE)) {
        lines.add(line);
      } else if (!lines.isEmpty()) {
        return lines;
      }
    }
    throw new AssertionError("the README has no block that begins with " + beginning);
  }
}

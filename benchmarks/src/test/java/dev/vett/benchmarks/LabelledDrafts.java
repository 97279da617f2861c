package dev.vett.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vett.core.draft.Draft;
import dev.vett.json.DraftJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The drafts that the pack is tuned to, and whether a rule is to fire on each.
 *
 * @param draft the draft
 * @param harmless whether no rule is to fire
 */
record LabelledDrafts(Draft draft, boolean harmless) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Returns the drafts of all tuned files, in the order of files and lines. */
  static List<LabelledDrafts> read(Path folder, String company) throws IOException {
    List<LabelledDrafts> drafts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(path -> path.toString().endsWith("-tuned.jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          ObjectNode node = (ObjectNode) MAPPER.readTree(line);
          if (node.remove("company").asText().equals(company)) {
            drafts.add(of(node));
          }
        }
      }
    }
    return drafts;
  }

  private static LabelledDrafts of(ObjectNode node) {
    node.remove("tags");
    JsonNode expect = node.remove("expect");
    boolean harmless =
        expect.path("fire").isEmpty()
            && expect.path("advice").isEmpty()
            && expect.path("allow").isEmpty();
    return new LabelledDrafts(DraftJson.read(node.toString()), harmless);
  }
}

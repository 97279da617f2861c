package dev.vett.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vett.core.draft.Draft;
import dev.vett.json.DraftJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A draft with what a right checker says of it. */
record LabelledDraft(
    String company,
    Draft draft,
    Set<String> tags,
    Set<String> expected,
    Set<String> allowed,
    Map<String, List<String>> spans) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<LabelledDraft> read(Path file) {
    try {
      List<LabelledDraft> drafts = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          drafts.add(of((ObjectNode) MAPPER.readTree(line)));
        }
      }
      return drafts;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  boolean harmless() {
    return expected.isEmpty() && allowed.isEmpty();
  }

  private static LabelledDraft of(ObjectNode node) {
    String company = node.remove("company").asText();
    Set<String> tags = new HashSet<>(texts(node.remove("tags")));
    JsonNode expect = node.remove("expect");
    Set<String> expected = new HashSet<>(texts(expect.path("fire")));
    expected.addAll(texts(expect.path("advice")));
    Map<String, List<String>> spans = new HashMap<>();
    expect
        .path("spans")
        .properties()
        .forEach(field -> spans.put(field.getKey(), texts(field.getValue())));
    return new LabelledDraft(
        company,
        DraftJson.read(node.toString()),
        tags,
        expected,
        new HashSet<>(texts(expect.path("allow"))),
        spans);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    if (list != null) {
      list.forEach(item -> texts.add(item.asText()));
    }
    return texts;
  }
}

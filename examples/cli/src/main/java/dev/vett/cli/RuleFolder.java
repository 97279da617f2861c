package dev.vett.cli;

import dev.vett.core.card.RuleId;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import dev.vett.json.PackHeader;
import dev.vett.json.PackYaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A rule folder that waits to be written. */
final class RuleFolder {
  private static final List<String> FILES = List.of("rule.yaml", "examples.yaml");
  private static final String DOTS = "\"…\"";

  private RuleFolder() {}

  /**
   * Creates the folder of a rule in a pack, and returns its files.
   *
   * @param pack a folder with {@code pack.yaml}
   */
  static List<Path> create(Path pack, RuleId rule) throws IOException {
    List<Language> languages = languages(pack);
    Path folder = pack.resolve(rule.category()).resolve(rule.name());
    if (Files.exists(folder)) {
      throw new InvalidValueException(
          folder.toString(), "is there already", "choose another name, or write the rule there");
    }
    Files.createDirectories(folder);
    for (String name : FILES) {
      Files.writeString(folder.resolve(name), filled(name, languages));
    }
    return FILES.stream().map(folder::resolve).toList();
  }

  private static List<Language> languages(Path pack) throws IOException {
    Path header = pack.resolve("pack.yaml");
    if (!Files.exists(header)) {
      throw new InvalidValueException(
          pack.toString(),
          "has no pack.yaml",
          "name the folder of a pack with --in, or write its pack.yaml first");
    }
    try (InputStream in = Files.newInputStream(header)) {
      PackHeader read = PackYaml.header(in, header.toString());
      return read.languages();
    }
  }

  private static String filled(String name, List<Language> languages) throws IOException {
    String texts =
        languages.stream()
            .map(language -> language.code() + ": " + DOTS)
            .collect(Collectors.joining(", ", "{", "}"));
    try (InputStream in = RuleFolder.class.getResourceAsStream("new-rule/" + name)) {
      if (in == null) {
        throw new IOException("the form of " + name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("${texts}", texts)
          .replace("${language}", languages.get(0).code());
    }
  }
}

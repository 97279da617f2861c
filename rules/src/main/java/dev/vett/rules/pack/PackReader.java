package dev.vett.rules.pack;

import dev.vett.core.card.RuleCard;
import dev.vett.core.card.RuleId;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.pack.PackRules;
import dev.vett.core.pack.RulePack;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import dev.vett.json.PackHeader;
import dev.vett.json.PackYaml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the files of a pack: {@code pack.yaml}, the rule folders, the lexicons. */
final class PackReader {
  private static final String HEADER = "pack.yaml";
  private static final String CARD = "/rule.yaml";
  private static final String LEXICONS = "lexicon/";

  private final PackFiles files;

  PackReader(PackFiles files) {
    this.files = files;
  }

  RulePack read(PackRules rules) {
    List<String> paths = files.paths();
    try {
      PackHeader header = PackYaml.header(stream(HEADER), files.name(HEADER));
      List<RuleCard> cards =
          paths.stream().filter(path -> path.endsWith(CARD)).map(this::card).toList();
      List<Lexicon> lexicons =
          paths.stream().filter(path -> path.startsWith(LEXICONS)).map(this::lexicon).toList();
      return new RulePack(header.id(), header.version(), header.title(), cards, lexicons, rules);
    } catch (IOException failure) {
      throw new UncheckedIOException(files.name(HEADER) + " cannot be read", failure);
    }
  }

  /** The folder of a rule is its id: disclaimer/personal-blog is disclaimer.personal-blog. */
  private RuleCard card(String path) {
    String[] folders = path.split("/", -1);
    if (folders.length != 3) {
      throw new InvalidValueException(
          files.name(path), "lies in the wrong place", "put it in <category>/<name>/rule.yaml");
    }
    try {
      return PackYaml.card(new RuleId(folders[0], folders[1]), stream(path), files.name(path));
    } catch (IOException failure) {
      throw new UncheckedIOException(files.name(path) + " cannot be read", failure);
    }
  }

  private Lexicon lexicon(String path) {
    String file = path.substring(LEXICONS.length());
    String[] parts = file.split("\\.", -1);
    Language language = parts.length == 3 ? Language.ofCode(parts[1]).orElse(null) : null;
    if (language == null) {
      throw new InvalidValueException(
          files.name(path),
          "is no lexicon's name",
          "name it <name>.<language>.txt with one of "
              + String.join(", ", Arrays.stream(Language.values()).map(Language::code).toList()));
    }
    return new Lexicon(parts[0], language, file, files.text(path).lines().toList());
  }

  private InputStream stream(String path) {
    return new ByteArrayInputStream(files.text(path).getBytes(StandardCharsets.UTF_8));
  }
}

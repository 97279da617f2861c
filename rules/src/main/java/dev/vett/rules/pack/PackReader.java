package dev.vett.rules.pack;

import dev.vett.core.card.RuleId;
import dev.vett.core.pack.CompiledLexicons;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import dev.vett.json.PackHeader;
import dev.vett.json.PackYaml;
import dev.vett.json.RuleFile;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the files of a pack: {@code pack.yaml}, the rule folders, the lexicons. */
final class PackReader {
  static final String HEADER = "pack.yaml";
  static final String CARD = "rule.yaml";
  static final String DRL = "rule.drl";
  static final String LEXICONS = "lexicon/";

  /** How the compiled lexicons of a language end, beside the texts that they were compiled from. */
  static final String COMPILED = ".bin";

  private final PackFiles files;
  private final Set<String> words = new LinkedHashSet<>();

  PackReader(PackFiles files) {
    this(files, List.of());
  }

  /** Takes the files, and the lexicons of other packs that conditions may use. */
  PackReader(PackFiles files, Collection<String> otherLexicons) {
    this.files = files;
    this.words.addAll(otherLexicons);
  }

  PackParts read() {
    List<String> paths = files.paths();
    PackHeader header = PackYaml.header(files.yaml(HEADER));
    List<Lexicon> lexicons =
        paths.stream().filter(PackReader::isLexicon).map(this::lexicon).toList();
    lexicons.forEach(lexicon -> words.add(lexicon.name()));
    List<RuleFile> rules =
        paths.stream()
            .filter(path -> path.endsWith("/" + CARD))
            .map(path -> rule(path, header.languages()))
            .toList();
    List<DrlFile> drl =
        paths.stream().filter(path -> path.endsWith("/" + DRL)).map(this::drl).toList();
    return new PackParts(header, files.origin(), rules, drl, lexicons);
  }

  private static boolean isLexicon(String path) {
    return path.startsWith(LEXICONS) && !path.endsWith(COMPILED);
  }

  private RuleFile rule(String path, List<Language> languages) {
    return PackYaml.rule(id(path), languages, words, files.yaml(path));
  }

  private DrlFile drl(String path) {
    return new DrlFile(id(path), files.name(path), files.text(path));
  }

  /** The folder of a rule is its id: disclaimer/personal-blog is disclaimer.personal-blog. */
  private RuleId id(String path) {
    String[] folders = path.split("/", -1);
    if (folders.length != 3) {
      throw new InvalidValueException(
          files.name(path), "lies in the wrong place", "put it in <category>/<name>/");
    }
    try {
      return new RuleId(folders[0], folders[1]);
    } catch (InvalidValueException noId) {
      throw new InvalidValueException(
          files.name(path),
          "lies in folders whose names make no rule id",
          "name both folders in kebab-case, such as disclaimer/personal-blog");
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
    try {
      CompiledLexicons compiled = files.compiled(language);
      return compiled == null
          ? new Lexicon(parts[0], language, files.name(path), lines(path))
          : Lexicon.compiled(parts[0], language, files.name(path), () -> lines(path), compiled);
    } catch (InvalidValueException noName) {
      throw new InvalidValueException(
          files.name(path),
          "has no name in kebab-case",
          "name it like lexicon/harm-verb." + language.code() + ".txt");
    }
  }

  private List<String> lines(String path) {
    return files.text(path).lines().toList();
  }
}

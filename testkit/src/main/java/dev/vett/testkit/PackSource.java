package dev.vett.testkit;

import dev.vett.core.card.RuleId;
import dev.vett.core.pack.RulePack;
import dev.vett.json.Example;
import dev.vett.json.ExampleYaml;
import dev.vett.rules.pack.PackParts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pack with the files that only its tests read.
 *
 * @param pack the pack
 * @param parts what its files say
 * @param folder the folder that it lies in; null for the built-in pack, which lies on the class
 *     path
 */
record PackSource(RulePack pack, PackParts parts, @Nullable Path folder) {
  /** Returns the examples of a rule; none where it has no file of them. */
  List<Example> examples(RuleId rule) {
    try (InputStream file = open(file(rule, "examples.yaml"))) {
      return file == null ? List.of() : ExampleYaml.read(file, place(rule, "examples.yaml"));
    } catch (IOException failure) {
      throw new UncheckedIOException(place(rule, "examples.yaml") + " cannot be read", failure);
    }
  }

  /** Names a file of a rule in messages. */
  String place(RuleId rule, String name) {
    return pack.origin() + "/" + file(rule, name);
  }

  /** Returns where a line stands, so that a click on its test opens it. */
  URI line(RuleId rule, String name, int line) {
    String file = file(rule, name);
    URI whole =
        folder == null
            ? URI.create("classpath:" + pack.origin() + "/" + file)
            : folder.resolve(file).toUri();
    return URI.create(whole + "?line=" + Math.max(line, 1));
  }

  private @Nullable InputStream open(String file) throws IOException {
    if (folder == null) {
      return RulePack.class.getResourceAsStream(pack.origin() + "/" + file);
    }
    Path path = folder.resolve(file);
    return Files.exists(path) ? Files.newInputStream(path) : null;
  }

  private static String file(RuleId rule, String name) {
    return rule.category() + "/" + rule.name() + "/" + name;
  }
}

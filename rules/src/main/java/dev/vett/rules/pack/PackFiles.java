package dev.vett.rules.pack;

import dev.vett.core.pack.CompiledLexicons;
import dev.vett.core.text.Language;
import dev.vett.json.YamlFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a pack, wherever they lie. */
interface PackFiles {
  /** Returns the paths of all files, relative to the pack, with slashes, in order. */
  List<String> paths();

  /**
   * Returns the text of a file.
   *
   * @throws java.io.UncheckedIOException where it cannot be read
   */
  String text(String path);

  /**
   * Returns a YAML file, parsed.
   *
   * @throws java.io.UncheckedIOException where it cannot be read
   * @throws dev.vett.json.ExchangeException where it is no YAML, with name and line
   */
  default YamlFile yaml(String path) {
    byte[] bytes = text(path).getBytes(StandardCharsets.UTF_8);
    try {
      return YamlFile.read(new ByteArrayInputStream(bytes), name(path));
    } catch (IOException failure) {
      throw new UncheckedIOException(name(path) + " cannot be read", failure);
    }
  }

  /** Returns the lexicons of a language as the build has compiled them; null where it has not. */
  default @Nullable CompiledLexicons compiled(Language language) {
    return null;
  }

  /** Returns where the pack lies, for error messages. */
  String origin();

  /** Returns how a file is named in error messages. */
  default String name(String path) {
    return origin() + "/" + path;
  }
}

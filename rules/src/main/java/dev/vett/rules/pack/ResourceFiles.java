package dev.vett.rules.pack;

import dev.vett.core.pack.CompiledLexicons;
import dev.vett.core.text.Language;
import dev.vett.json.YamlFile;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files of a pack in a jar, as the build has prepared them.
 *
 * <p>A jar cannot be asked for the files of a folder everywhere that it is used, so the build lists
 * them in {@code pack.index}. It also parses the cards and compiles the lexicons, so that nobody
 * has to do so who but reads the pack.
 */
final class ResourceFiles implements PackFiles {
  static final String INDEX = "pack.index";
  static final String CARDS = "cards.bin";

  /** Stands before the cards; to be raised whenever they are stored in another way. */
  static final int FORMAT = 0x56_43_44_01;

  private final String folder;
  private final List<String> paths;
  private final Map<String, YamlFile> cards;
  private final Map<Language, CompiledLexicons> lexicons = new EnumMap<>(Language.class);

  /**
   * Reads the index and the cards.
   *
   * @param folder the resource folder that holds the pack
   * @throws UncheckedIOException where it has none, or they cannot be read
   */
  ResourceFiles(String folder) {
    this.folder = folder;
    this.paths = text(INDEX).lines().filter(line -> !line.isBlank()).toList();
    try {
      this.cards = cards(open(CARDS));
    } catch (IOException failure) {
      throw new UncheckedIOException(name(CARDS) + " cannot be read", failure);
    }
    for (Language language : Language.values()) {
      String path = PackReader.LEXICONS + language.code() + PackReader.COMPILED;
      if (paths.contains(path)) {
        lexicons.put(language, new Resource(this, path));
      }
    }
  }

  private static Map<String, YamlFile> cards(InputStream file) throws IOException {
    Map<String, YamlFile> cards = new HashMap<>();
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(file))) {
      int format = in.readInt();
      if (format != FORMAT) {
        throw new IOException(
            "it has the format " + format + ", not " + FORMAT + "; build the artifact anew");
      }
      for (int left = in.readInt(); left > 0; left--) {
        cards.put(in.readUTF(), YamlFile.stored(in));
      }
    }
    return cards;
  }

  @Override
  public List<String> paths() {
    return paths;
  }

  @Override
  public String text(String path) {
    try (InputStream file = open(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(name(path) + " cannot be read", failure);
    }
  }

  @Override
  public YamlFile yaml(String path) {
    YamlFile card = cards.get(path);
    return card == null ? PackFiles.super.yaml(path) : card;
  }

  @Override
  public @Nullable CompiledLexicons compiled(Language language) {
    return lexicons.get(language);
  }

  @Override
  public String origin() {
    return folder;
  }

  private InputStream open(String path) throws IOException {
    InputStream file = ResourceFiles.class.getResourceAsStream(name(path));
    if (file == null) {
      throw new IOException("there is no such resource");
    }
    return file;
  }

  /** The compiled lexicons of one language. */
  private record Resource(ResourceFiles files, String path) implements CompiledLexicons {
    @Override
    public String origin() {
      return files.name(path);
    }

    @Override
    public InputStream open() throws IOException {
      return files.open(path);
    }
  }
}

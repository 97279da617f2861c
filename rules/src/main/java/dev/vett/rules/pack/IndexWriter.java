package dev.vett.rules.pack;

import dev.vett.json.YamlFile;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists the files of a pack in its {@code pack.index}, and puts its parsed cards into {@code
 * cards.bin}; the build runs it.
 */
public final class IndexWriter {
  private static final List<String> ENDINGS = List.of(".yaml", ".txt", PackReader.COMPILED);

  private IndexWriter() {}

  /**
   * Writes the index and the cards of each pack folder that is named.
   *
   * @throws dev.vett.json.ExchangeException where a card is no YAML, with file and line
   * @throws IOException where a folder cannot be read or written
   */
  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      write(Path.of(folder));
    }
  }

  private static void write(Path folder) throws IOException {
    List<String> paths;
    try (Stream<Path> files = Files.walk(folder)) {
      paths =
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .filter(IndexWriter::isPart)
              .sorted()
              .toList();
    }
    Files.writeString(folder.resolve(ResourceFiles.INDEX), String.join("\n", paths) + "\n");
    List<String> cards = paths.stream().filter(IndexWriter::isCard).toList();
    try (DataOutputStream out =
        new DataOutputStream(Files.newOutputStream(folder.resolve(ResourceFiles.CARDS)))) {
      out.writeInt(ResourceFiles.FORMAT);
      out.writeInt(cards.size());
      for (String path : cards) {
        out.writeUTF(path);
        try (InputStream card = Files.newInputStream(folder.resolve(path))) {
          YamlFile.read(card, path).store(out);
        }
      }
    }
  }

  private static boolean isPart(String path) {
    return !path.equals(ResourceFiles.CARDS) && ENDINGS.stream().anyMatch(path::endsWith);
  }

  private static boolean isCard(String path) {
    return path.equals(PackReader.HEADER) || path.endsWith("/" + PackReader.CARD);
  }
}

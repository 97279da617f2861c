package dev.vett.rules.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lists the files of a pack in its {@code pack.index}; the build runs it. */
public final class IndexWriter {
  private IndexWriter() {}

  /**
   * Writes the index of each pack folder that is named.
   *
   * @throws IOException where a folder cannot be read or written
   */
  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      write(Path.of(folder));
    }
  }

  private static void write(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> paths =
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .filter(IndexWriter::isPart)
              .sorted()
              .toList();
      Files.writeString(folder.resolve(ResourceFiles.INDEX), String.join("\n", paths) + "\n");
    }
  }

  private static boolean isPart(String path) {
    return path.endsWith(".yaml") || path.endsWith(".txt");
  }
}

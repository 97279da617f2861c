package dev.vett.core.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Size and time of every file in a folder.
 *
 * <p>Two states of a folder are compared instead of events being waited for: mounted and network
 * folders send none, and a folder of links hides what changes behind them.
 *
 * @param files what is known of each file
 */
record FolderState(Map<Path, String> files) {
  private static final int DEEPEST = 10;

  FolderState {
    files = Map.copyOf(files);
  }

  static FolderState of(Path folder) {
    Map<Path, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : walk.toList()) {
        add(file, files);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(folder + " cannot be read", failure);
    }
    return new FolderState(files);
  }

  private static void add(Path file, Map<Path, String> files) throws IOException {
    try {
      BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
      if (about.isRegularFile()) {
        files.put(file, about.size() + " " + about.lastModifiedTime().toMillis());
      }
    } catch (NoSuchFileException gone) {
      // a file that went away since the folder was listed is no longer part of its state
      files.remove(file);
    }
  }
}

package dev.vett.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The files of a pack in a jar.
 *
 * <p>A jar cannot be asked for the files of a folder everywhere that it is used, so the build lists
 * them in {@code pack.index}.
 */
record ResourceFiles(String folder) implements PackFiles {
  static final String INDEX = "pack.index";

  @Override
  public List<String> paths() {
    return text(INDEX).lines().filter(line -> !line.isBlank()).toList();
  }

  @Override
  public String text(String path) {
    try (InputStream file = ResourceFiles.class.getResourceAsStream(name(path))) {
      if (file == null) {
        throw new IOException("there is no such resource");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(name(path) + " cannot be read", failure);
    }
  }

  @Override
  public boolean proven() {
    return true;
  }

  @Override
  public String origin() {
    return folder;
  }
}

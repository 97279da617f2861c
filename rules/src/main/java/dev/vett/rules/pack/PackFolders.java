package dev.vett.rules.pack;

import dev.vett.core.pack.PackProvider;
import dev.vett.core.text.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/** Reads packs from folders, jars and the class path. */
public final class PackFolders {
  private static final int DEEPEST = 8;

  private PackFolders() {}

  /**
   * Reads a pack from a folder with {@code pack.yaml}, or a jar that holds one.
   *
   * @param otherLexicons names of lexicons of other packs that conditions may use
   * @throws IllegalArgumentException where something in the pack is wrong
   * @throws UncheckedIOException where a file cannot be read
   */
  public static PackParts read(Path path, Collection<String> otherLexicons) {
    if (!Files.exists(path)) {
      throw new InvalidValueException(
          path.toString(), "does not exist", "give a folder with pack.yaml, or a jar with one");
    }
    try {
      return read(Files.isDirectory(path) ? folder(path) : jar(path), otherLexicons);
    } catch (ZipException noJar) {
      throw new InvalidValueException(
          path.toString(), "is no jar", "give a folder with pack.yaml, or a jar with one");
    } catch (IOException failure) {
      throw new UncheckedIOException(path + " cannot be read", failure);
    }
  }

  /**
   * Reads the pack that a jar on the class path provides.
   *
   * @param otherLexicons names of lexicons of other packs that conditions may use
   * @throws IllegalArgumentException where something in the pack is wrong
   * @throws UncheckedIOException where a file cannot be read
   */
  public static PackParts read(PackProvider provider, Collection<String> otherLexicons) {
    String header = provider.folder() + "/" + PackReader.HEADER;
    URL url = provider.getClass().getResource(header);
    if (url == null) {
      throw new InvalidValueException(
          provider.getClass().getName(),
          "names " + provider.folder() + ", where no " + PackReader.HEADER + " is",
          "name the resource folder that holds it, such as /acme/rules");
    }
    try {
      return read(resources(provider, url), otherLexicons);
    } catch (IOException failure) {
      throw new UncheckedIOException(provider.folder() + " cannot be read", failure);
    }
  }

  private static PackParts read(PackFiles files, Collection<String> otherLexicons) {
    PackLayout.check(files);
    PackParts parts = new PackReader(files, otherLexicons).read();
    PackLayout.check(parts, otherLexicons);
    return parts;
  }

  /** Follows links: a mounted configuration is a folder of links. */
  private static StoredFiles folder(Path folder) throws IOException {
    StoredFiles files = new StoredFiles(folder.toString());
    List<Path> found;
    try (Stream<Path> walk = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
      found = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : found) {
      try (InputStream in = Files.newInputStream(file)) {
        files.add(folder.relativize(file).toString().replace('\\', '/'), in);
      }
    }
    return files;
  }

  private static StoredFiles jar(Path path) throws IOException {
    try (JarFile jar = new JarFile(path.toFile())) {
      StoredFiles files = entries(jar, "", path + "!");
      List<String> headers =
          files.paths().stream()
              .filter(file -> ("/" + file).endsWith("/" + PackReader.HEADER))
              .toList();
      if (headers.size() > 1) {
        throw new InvalidValueException(
            path.toString(),
            "holds several packs: " + String.join(", ", headers),
            "make one jar a pack");
      }
      String header = headers.isEmpty() ? PackReader.HEADER : headers.get(0);
      return files.below(header.substring(0, header.length() - PackReader.HEADER.length()));
    }
  }

  private static StoredFiles resources(PackProvider provider, URL header) throws IOException {
    if (header.openConnection() instanceof JarURLConnection connection) {
      connection.setUseCaches(false);
      String entry = connection.getEntryName();
      String folder = entry.substring(0, entry.length() - PackReader.HEADER.length());
      try (JarFile jar = connection.getJarFile()) {
        return entries(jar, folder, provider.folder());
      }
    }
    try {
      Path file = Path.of(new URI(header.toString()));
      Path folder = file.getParent();
      if (folder == null) {
        throw new IOException(header + " lies in no folder");
      }
      return folder(folder);
    } catch (URISyntaxException noPath) {
      throw new IOException(header + " is no place of a file", noPath);
    }
  }

  private static StoredFiles entries(JarFile jar, String folder, String origin) throws IOException {
    StoredFiles files = new StoredFiles(origin);
    for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
      JarEntry entry = entries.nextElement();
      if (!entry.isDirectory() && entry.getName().startsWith(folder)) {
        try (InputStream in = jar.getInputStream(entry)) {
          files.add(entry.getName().substring(folder.length()), in);
        }
      }
    }
    return files;
  }
}

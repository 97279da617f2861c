package dev.vett.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The jars that compile conditions in DRL.
 *
 * <p>Most runs need none of them, and a class path that named them would slow down the start of
 * all. They lie in a folder beside the command line, and are opened for a pack that needs them.
 */
final class CompilerJars {
  private CompilerJars() {}

  /** Tells whether a run with these jars is possible, and is not this one. */
  static boolean available() throws IOException {
    return Main.class.getClassLoader() == ClassLoader.getSystemClassLoader()
        && Files.isDirectory(folder());
  }

  /**
   * Runs a command once more, with these jars beside those of the class path.
   *
   * @return its exit status
   */
  static int run(String[] arguments) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    ClassLoader above = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader loader = new URLClassLoader("compiler", classPath(), above)) {
      // Drools looks for its parts through the thread
      thread.setContextClassLoader(loader);
      return (int)
          loader
              .loadClass(Main.class.getName())
              .getMethod("run", String[].class)
              .invoke(null, (Object) arguments);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("the command cannot be run with " + folder(), broken);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URL[] classPath() throws IOException {
    List<Path> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      entries.add(Path.of(entry));
    }
    try (Stream<Path> jars = Files.list(folder())) {
      jars.sorted().forEach(entries::add);
    }
    URL[] urls = new URL[entries.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = entries.get(i).toUri().toURL();
    }
    return urls;
  }

  private static Path folder() throws IOException {
    try {
      return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .resolveSibling("compiler");
    } catch (URISyntaxException noPlace) {
      throw new IOException("the place of the command line is no path", noPlace);
    }
  }
}

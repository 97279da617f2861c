package dev.vett.core.pack;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pack providers that jars name.
 *
 * <p>A web application's own jars are seen by the class loader of the thread alone. A thread that
 * the JVM shares out, such as one of the common pool, has the class loader of the system, which in
 * an application with a loader of its own sees no jar of it; that of this library does. So both are
 * asked.
 */
final class ProvidersOnClassPath {
  private ProvidersOnClassPath() {}

  /** Returns one provider a class name; the thread's goes first. */
  static List<PackProvider> find() {
    Map<String, PackProvider> found = new TreeMap<>();
    gather(Thread.currentThread().getContextClassLoader(), found);
    gather(PackProvider.class.getClassLoader(), found);
    return List.copyOf(found.values());
  }

  private static void gather(@Nullable ClassLoader loader, Map<String, PackProvider> found) {
    ServiceLoader.load(PackProvider.class, loader).stream()
        .forEach(named -> found.computeIfAbsent(named.type().getName(), name -> named.get()));
  }
}

package dev.vett.core.pack;

import java.nio.file.Path;

/**
 * The port to whoever reads packs from files.
 *
 * <p>Implementations are found with {@link java.util.ServiceLoader}.
 */
public interface PackLoader {
  /**
   * Loads a pack.
   *
   * @param path a folder with {@code pack.yaml}, or a jar that holds one
   * @param trusted whether conditions in DRL may be any code
   * @throws IllegalArgumentException where something in the pack is wrong; the message names file,
   *     line and field, and what would be right
   * @throws java.io.UncheckedIOException where a file cannot be read
   */
  RulePack load(Path path, boolean trusted);

  /**
   * Loads the pack of a jar on the class path, whose conditions in DRL may be any code.
   *
   * @throws IllegalArgumentException where something in the pack is wrong; the message names file,
   *     line and field, and what would be right
   * @throws java.io.UncheckedIOException where a file cannot be read
   */
  RulePack load(PackProvider provider);
}

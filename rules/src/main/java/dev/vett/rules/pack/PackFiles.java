package dev.vett.rules.pack;

import java.util.List;

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

  /** Tells whether the build has read them already, so that none can hold a fault. */
  default boolean proven() {
    return false;
  }

  /** Returns where the pack lies, for error messages. */
  String origin();

  /** Returns how a file is named in error messages. */
  default String name(String path) {
    return origin() + "/" + path;
  }
}

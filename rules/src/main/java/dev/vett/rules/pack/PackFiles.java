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

  /** Returns how a file is named in error messages. */
  String name(String path);
}

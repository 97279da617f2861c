package dev.vett.core.pack;

import java.io.IOException;
import java.io.InputStream;

/**
 * All lexicons of a pack in one language, as a build has compiled them for the text analyzer.
 *
 * <p>They say what the lines of the lexicons say, and are read in a fraction of the time.
 */
public interface CompiledLexicons {
  /** Returns the file that holds them, for error messages. */
  String origin();

  /**
   * Opens them, for the caller to read and to close.
   *
   * @throws IOException where they cannot be read
   */
  InputStream open() throws IOException;
}

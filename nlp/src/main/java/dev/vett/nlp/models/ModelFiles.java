package dev.vett.nlp.models;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The trained models that come in the artifact {@code vett-models}. */
public final class ModelFiles {
  private static final String FOLDER = "/dev/vett/models/";

  private ModelFiles() {}

  /** Reads one model, or says what is missing or broken. */
  public static <T> T read(String name, Reader<T> reader) {
    try (InputStream in = ModelFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The model " + name + " is not on the class path; add dev.vett:vett-models");
      }
      return reader.read(new BufferedInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException("The model " + name + " cannot be read", e);
    }
  }

  /**
   * Reads a model from its bytes.
   *
   * @param <T> what the model is read as
   */
  @FunctionalInterface
  public interface Reader<T> {
    /** Reads the model; the caller closes the stream. */
    T read(InputStream in) throws IOException;
  }
}

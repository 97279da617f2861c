package dev.vett.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says in one line what went wrong. */
final class Problem {
  private Problem() {}

  static String of(Throwable failure) {
    Throwable inner = failure.getCause();
    Throwable cause = failure instanceof UncheckedIOException && inner != null ? inner : failure;
    if (cause instanceof NoSuchFileException missing) {
      return missing.getFile() + " does not exist; check the path";
    }
    if (cause instanceof AccessDeniedException closed) {
      return closed.getFile() + " may not be opened; check its permissions";
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}

package dev.vett.core.pack;

/** Tells that a pack has conditions in DRL, and that nothing on the class path compiles them. */
public final class CompilerMissingException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** Takes what is missing and how it is mended, and what showed that it is missing. */
  public CompilerMissingException(String message, Throwable cause) {
    super(message, cause);
  }
}

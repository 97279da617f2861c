package dev.vett.json;

import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong in a document, where, and what would be right.
 *
 * <p>The message never holds the text of a post, a title or a name.
 */
public final class ExchangeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ErrorCode code;
  private final String path;

  private ExchangeException(ErrorCode code, String path, String message) {
    super(message);
    this.code = code;
    this.path = path;
  }

  /** Complains of a value: {@code company.yaml:3:1: country is 'XX'; give …}. */
  static ExchangeException at(
      @Nullable Place place, ErrorCode code, String path, String problem, String remedy) {
    String where = place == null ? "" : place + ": ";
    return new ExchangeException(code, path, where + path + " " + problem + "; " + remedy);
  }

  /** Complains of a value in words that already name it. */
  static ExchangeException saying(
      @Nullable Place place, ErrorCode code, String path, String message) {
    return new ExchangeException(code, path, (place == null ? "" : place + ": ") + message);
  }

  /** Returns the kind of fault. */
  public ErrorCode code() {
    return code;
  }

  /** Returns the path of the value, such as {@code post.inReplyTo.postedAt}. */
  public String path() {
    return path;
  }
}

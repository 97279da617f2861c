package dev.vett.core.text;

/**
 * Says which value is wrong, what is wrong with it, and what would be right.
 *
 * <p>The message never holds the text of a post.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String problem;
  private final String remedy;

  /**
   * Creates the exception.
   *
   * @param field path of the value, such as {@code post.text}; empty where only the caller knows
   *     it, see {@link #within}
   * @param problem what is wrong, as the rest of a sentence that begins with the field
   * @param remedy what would be right, as a request
   */
  public InvalidValueException(String field, String problem, String remedy) {
    super((field.isEmpty() ? "the value" : field) + " " + problem + "; " + remedy);
    this.field = field;
    this.problem = problem;
    this.remedy = remedy;
  }

  /** Returns the path of the value, such as {@code post.text}. */
  public String field() {
    return field;
  }

  /** Returns the same complaint about a value that lies within another one. */
  public InvalidValueException within(String parent) {
    String path = field.isEmpty() ? parent : parent + "." + field;
    InvalidValueException outer = new InvalidValueException(path, problem, remedy);
    outer.initCause(this);
    return outer;
  }
}

package dev.vett.core.card;

import dev.vett.core.text.InvalidValueException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a rule, which is also its path: {@code category.name}.
 *
 * @param category the family of rules that it belongs to, such as {@code disclaimer}
 * @param name its own name, such as {@code personal-blog}
 */
public record RuleId(String category, String name) implements Comparable<RuleId> {
  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  public RuleId {
    if (!WORD.matcher(category).matches() || !WORD.matcher(name).matches()) {
      throw new InvalidValueException(
          "id", "is '" + category + "." + name + "'", "write it as category.name in kebab-case");
    }
  }

  /**
   * Reads a rule id.
   *
   * @throws InvalidValueException where it is not of the form {@code category.name}
   */
  public static RuleId of(String id) {
    int dot = id.indexOf('.');
    if (dot < 0) {
      throw new InvalidValueException("id", "is '" + id + "'", "write it as category.name");
    }
    return new RuleId(id.substring(0, dot), id.substring(dot + 1));
  }

  @Override
  public int compareTo(RuleId other) {
    return toString().compareTo(other.toString());
  }

  // what the JVM makes for a record takes milliseconds when it is first called
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RuleId id && category.equals(id.category) && name.equals(id.name);
  }

  @Override
  public int hashCode() {
    return 31 * category.hashCode() + name.hashCode();
  }

  @Override
  public String toString() {
    return category + "." + name;
  }
}

package dev.vett.core.condition;

import dev.vett.core.text.InvalidValueException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What must stand in a post, named by lexicon, company list or kind of entity.
 *
 * @param all names of which every one must be met
 * @param any names of which at least one must be met; empty where none is asked for
 * @param none names of which none may be met
 * @param within within what all of this must hold
 * @param meant whether hits that are negated or quoted count for nothing
 */
public record TextCondition(
    List<String> all, List<String> any, List<String> none, Scope within, boolean meant) {
  public TextCondition {
    all = List.copyOf(all);
    any = List.copyOf(any);
    none = List.copyOf(none);
    Objects.requireNonNull(within, "within");
    if (all.isEmpty() && any.isEmpty()) {
      throw new InvalidValueException(
          "", "names nothing to look for", "give all or any with at least one name");
    }
  }

  /** Returns the names that findings point at. */
  public Stream<String> wanted() {
    return Stream.concat(all.stream(), any.stream());
  }

  /** Returns all names. */
  public Stream<String> names() {
    return Stream.concat(wanted(), none.stream());
  }
}

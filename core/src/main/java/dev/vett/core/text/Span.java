package dev.vett.core.text;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a post's text or title.
 *
 * @param in the field that the offsets count in
 * @param start first UTF-16 code unit, from 0
 * @param end one past the last UTF-16 code unit, at least {@code start}
 */
public record Span(Field in, int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> BY_POSITION =
      Comparator.comparing(Span::in, Comparator.comparing(field -> field == Field.TITLE ? 0 : 1))
          .thenComparingInt(Span::start)
          .thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new InvalidValueException(
          "span", "runs from " + start + " to " + end, "give 0 <= start <= end");
    }
  }

  /** Tells whether the two spans share at least one code unit, or the same empty place. */
  public boolean overlaps(Span other) {
    return in == other.in
        && ((start < other.end && other.start < end) || (start == other.start && end == other.end));
  }

  /** Tells whether the other span lies within this one. */
  public boolean contains(Span other) {
    return in == other.in && start <= other.start && other.end <= end;
  }

  /** Returns the smallest span that covers both; they must lie in the same field. */
  public Span to(Span other) {
    if (in != other.in) {
      throw new InvalidValueException("span", "reaches from one field into another", "use one");
    }
    return new Span(in, Math.min(start, other.start), Math.max(end, other.end));
  }

  // what the JVM makes for a record takes milliseconds when it is first called
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && in == span.in && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return (31 * start + end) * 31 + in.hashCode();
  }

  /** Orders the title before the text, then by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return BY_POSITION.compare(this, other);
  }
}

package dev.vett.core.report;

import dev.vett.core.card.SuggestionKind;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to mend a violation.
 *
 * @param kind what is asked of the author
 * @param message how it is asked, in the author's language
 * @param edits the changes that mend it; empty where no edit can
 * @param publishAt a time at which it would be fine; null where time does not matter
 * @param to whom to turn to; null for nobody in particular
 * @param verified whether the checker made the change, checked again, and found the violation gone
 *     and nothing new at warning or above
 */
public record Suggestion(
    SuggestionKind kind,
    String message,
    List<Edit> edits,
    @Nullable OffsetDateTime publishAt,
    @Nullable String to,
    boolean verified) {
  public Suggestion {
    edits = List.copyOf(edits);
  }

  /** Returns the same suggestion, verified or not. */
  public Suggestion verified(boolean proved) {
    return new Suggestion(kind, message, edits, publishAt, to, proved);
  }

  /** Returns the same suggestion in other words. */
  public Suggestion saying(String words) {
    return new Suggestion(kind, words, edits, publishAt, to, verified);
  }

  @Override
  public String toString() {
    return "Suggestion[kind=" + kind + ", verified=" + verified + "]";
  }
}

package dev.vett.core.draft;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A post, who writes it, and when it is to be published.
 *
 * @param id the caller's own name for it, given back in the report; null where it has none
 * @param post what is to be published
 * @param author who publishes it
 * @param time when it is to be published, in the years 1900 to 9999
 */
public record Draft(@Nullable String id, Post post, Author author, OffsetDateTime time) {
  public Draft {
    Objects.requireNonNull(post, "post");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(time, "time");
    Years.check("time", time);
  }

  /** Returns the same draft with another post. */
  public Draft with(Post changed) {
    return new Draft(id, changed, author, time);
  }

  /** Returns the same draft by another author. */
  public Draft with(Author changed) {
    return new Draft(id, post, changed, time);
  }

  /** Returns the same draft at another time. */
  public Draft at(OffsetDateTime changed) {
    return new Draft(id, post, author, changed);
  }

  @Override
  public String toString() {
    return "Draft[post=" + post + ", author=" + author + ", time=" + time + "]";
  }
}

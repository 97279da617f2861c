package dev.vett.core.draft;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The published comment that a draft answers.
 *
 * @param text what was said
 * @param author who said it, as shown on the channel; null where unknown
 * @param postedAt when it was published, in the years 1900 to 9999; null where unknown
 */
public record Comment(String text, @Nullable String author, @Nullable OffsetDateTime postedAt) {
  public Comment {
    WellFormed.check("text", text);
    if (author != null) {
      WellFormed.check("author", author);
    }
    if (postedAt != null) {
      Years.check("postedAt", postedAt);
    }
  }

  @Override
  public String toString() {
    return "Comment[length=" + text.length() + ", postedAt=" + postedAt + "]";
  }
}

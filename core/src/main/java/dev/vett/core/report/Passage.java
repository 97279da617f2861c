package dev.vett.core.report;

import dev.vett.core.draft.Post;
import dev.vett.core.text.Span;

/**
 * A piece of the post that a violation points at.
 *
 * @param span where it stands
 * @param text what stands there
 */
public record Passage(Span span, String text) {
  /** Returns the passage of a post. */
  public static Passage of(Post post, Span span) {
    return new Passage(span, post.textOf(span));
  }

  @Override
  public String toString() {
    return "Passage[" + span + "]";
  }
}

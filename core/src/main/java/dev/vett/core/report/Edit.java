package dev.vett.core.report;

import dev.vett.core.text.Span;

/**
 * A change of one piece of the post.
 *
 * @param span what is replaced; empty where text is only inserted
 * @param replacement what is put in its place; empty where text is only deleted
 */
public record Edit(Span span, String replacement) {
  @Override
  public String toString() {
    return "Edit[" + span + ", length=" + replacement.length() + "]";
  }
}

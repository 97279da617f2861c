package dev.vett.core.report;

import dev.vett.core.draft.Post;
import dev.vett.core.text.Field;
import dev.vett.core.text.InvalidValueException;
import java.util.Comparator;
import java.util.List;

/** Applies edits to a post. */
public final class Edits {
  private Edits() {}

  /**
   * Returns the post with all edits applied.
   *
   * @throws InvalidValueException where two edits overlap or one lies outside the post
   */
  public static Post apply(Post post, List<Edit> edits) {
    Post changed = post;
    for (Field field : Field.values()) {
      List<Edit> here =
          edits.stream()
              .filter(edit -> edit.span().in() == field)
              .sorted(Comparator.comparing(Edit::span))
              .toList();
      if (!here.isEmpty()) {
        changed = changed.with(field, apply(post.textOf(field), here));
      }
    }
    return changed;
  }

  private static String apply(String text, List<Edit> ordered) {
    StringBuilder changed = new StringBuilder(text.length() + 64);
    int copied = 0;
    for (Edit edit : ordered) {
      if (edit.span().start() < copied || edit.span().end() > text.length()) {
        throw new InvalidValueException(
            "edits", "overlap or lie outside the text", "give edits that keep clear of each other");
      }
      changed.append(text, copied, edit.span().start()).append(edit.replacement());
      copied = edit.span().end();
    }
    return changed.append(text, copied, text.length()).toString();
  }
}

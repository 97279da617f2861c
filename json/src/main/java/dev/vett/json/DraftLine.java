package dev.vett.json;

import dev.vett.core.draft.Draft;
import org.jspecify.annotations.Nullable;

/** A line of a file of drafts: a draft, or what is wrong with the line. */
public sealed interface DraftLine {
  /** Returns the number of the line, from 1; blank lines count. */
  long number();

  /**
   * A line that holds a draft.
   *
   * @param number the number of the line, from 1
   * @param draft the draft
   */
  record Ready(long number, Draft draft) implements DraftLine {}

  /**
   * A line that cannot be used.
   *
   * @param number the number of the line, from 1
   * @param id the draft's id; null where it has none or it was not found
   * @param code the kind of fault
   * @param message what is wrong, where, and what would be right, without any text of the post
   */
  record Unreadable(long number, @Nullable String id, ErrorCode code, String message)
      implements DraftLine, TextLine {
    @Override
    public String toString() {
      return "Unreadable[number=" + number + ", code=" + code + "]";
    }
  }
}

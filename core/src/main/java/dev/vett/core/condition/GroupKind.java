package dev.vett.core.condition;

import dev.vett.core.draft.Group;
import org.jspecify.annotations.Nullable;

/** What kind of group a post goes to. */
public enum GroupKind {
  /** No group. */
  NONE,
  /** A group that the company runs. */
  OFFICIAL,
  /** A group that somebody else runs. */
  OTHER;

  /** Returns the kind of a post's group; null stands for no group. */
  public static GroupKind of(@Nullable Group group) {
    if (group == null) {
      return NONE;
    }
    return group.official() ? OFFICIAL : OTHER;
  }
}

package dev.vett.core.draft;

import org.jspecify.annotations.Nullable;

/**
 * What the author's own profile on the channel says, and what their manager knows.
 *
 * @param statesEmployer the profile names the employer
 * @param hasDisclaimer the profile says that opinions are the author's own
 * @param managerInformed the nearest manager knows of the blog; null where that is unknown
 */
public record Profile(
    boolean statesEmployer, boolean hasDisclaimer, @Nullable Boolean managerInformed) {
  /** A profile that says nothing. */
  public static final Profile EMPTY = new Profile(false, false, null);
}

package dev.vett.intranet.article;

import dev.vett.core.draft.Account;
import dev.vett.core.draft.Audience;
import dev.vett.core.draft.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All of an article that its author decides.
 *
 * @param title its headline; may be empty
 * @param text what it says
 * @param channel where it is published
 * @param account whose account it goes out from
 * @param audience who can read it
 * @param statesEmployer the author's profile there names the employer
 * @param hasDisclaimer the author's profile there says that opinions are the author's own
 * @param publishAt when it is to be published; null for at once
 */
public record Content(
    String title,
    String text,
    Channel channel,
    Account account,
    Audience audience,
    boolean statesEmployer,
    boolean hasDisclaimer,
    @Nullable Instant publishAt) {
  @Override
  public String toString() {
    return "Content[length=" + text.length() + "]";
  }
}

package dev.vett.testkit;

import dev.vett.core.draft.Account;
import dev.vett.core.draft.Audience;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Comment;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Group;
import dev.vett.core.draft.Post;
import dev.vett.core.draft.Profile;
import dev.vett.core.text.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Makes drafts for tests; what is not said is as in examples.
 *
 * <p>Such a draft is a public post of an employee to a social network, from the own account, on
 * Sunday 22 November 2026 at 19:00 in Stockholm. {@code saying} ends the sentence:
 *
 * <pre>{@code
 * aDraft().in(SWEDISH).from(PERSONAL).on(BLOG).at("tuesday 10:15").saying("…")
 * }</pre>
 */
public final class DraftBuilder {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T18:00:00Z"), ZoneId.of("Europe/Stockholm"));

  private Clock clock = CLOCK;
  private @Nullable String time;
  private @Nullable Language language;
  private Account account = Account.PERSONAL;
  private Channel channel = Channel.SOCIAL_NETWORK;
  private Audience audience = Audience.PUBLIC;
  private String role = "employee";
  private Profile profile = Profile.EMPTY;
  private @Nullable String title;
  private @Nullable Group group;
  private @Nullable Comment answered;

  private DraftBuilder() {}

  /** Starts a draft. */
  public static DraftBuilder aDraft() {
    return new DraftBuilder();
  }

  /** Sets the clock that days and times are counted from, and its time zone. */
  public DraftBuilder clock(Clock other) {
    clock = other;
    return this;
  }

  /**
   * Sets when it is to be published, on the clock.
   *
   * @param words a weekday and a time, such as {@code tuesday 10:15}, which is the next one from
   *     the clock's day on; a day and a time, such as {@code 2026-03-01 08:00}; or a time of the
   *     clock's day
   */
  public DraftBuilder at(String words) {
    time = words;
    return this;
  }

  /** Says the language of the text instead of having it detected. */
  public DraftBuilder in(Language known) {
    language = known;
    return this;
  }

  /** Sets whose account it goes out from. */
  public DraftBuilder from(Account other) {
    account = other;
    return this;
  }

  /** Sets where it is published. */
  public DraftBuilder on(Channel other) {
    channel = other;
    return this;
  }

  /** Sets who can read it. */
  public DraftBuilder to(Audience other) {
    audience = other;
    return this;
  }

  /** Sets the group that it goes to. */
  public DraftBuilder to(Group other) {
    group = other;
    return this;
  }

  /** Sets what the author is to the company, such as {@code manager}. */
  public DraftBuilder by(String other) {
    role = other;
    return this;
  }

  /** Sets what the author's profile says. */
  public DraftBuilder with(Profile other) {
    profile = other;
    return this;
  }

  /** Sets the headline. */
  public DraftBuilder titled(String headline) {
    title = headline;
    return this;
  }

  /** Makes it a reply to a comment. */
  public DraftBuilder answering(String comment) {
    answered = new Comment(comment, null, null);
    return this;
  }

  /**
   * Returns the draft with a text.
   *
   * @throws dev.vett.core.text.InvalidValueException where something that was said is impossible
   */
  public Draft saying(String text) {
    Post post =
        Post.builder(channel, text)
            .title(title)
            .language(language)
            .audience(audience)
            .group(group)
            .inReplyTo(answered)
            .build();
    ZonedDateTime now = ZonedDateTime.now(clock);
    ZonedDateTime published = time == null ? now : SpokenTime.after(now, time);
    Author author = new Author(null, role, account, null, null, profile);
    return new Draft(null, post, author, published.toOffsetDateTime());
  }
}

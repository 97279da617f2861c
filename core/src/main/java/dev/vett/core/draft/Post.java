package dev.vett.core.draft;

import dev.vett.core.text.Field;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import dev.vett.core.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The post that is about to be published.
 *
 * @param text what it says; may be empty, as under a picture
 * @param title its headline; null where it has none
 * @param language the language that the caller knows it to be in; null to have it detected
 * @param channel where it is published
 * @param platform the platform's name in free text; null where not told
 * @param audience who can read it
 * @param group the group that it goes to; null where it goes to none
 * @param inReplyTo the comment that it answers; null where it is no reply
 * @param replaces the published text that it edits; null where it is new
 * @param alsoPostedTo names of the other channels that get the same post
 * @param sponsored whether somebody paid for it
 * @param purpose what it is meant to achieve, in the company's own words; null where not told
 */
public record Post(
    String text,
    @Nullable String title,
    @Nullable Language language,
    Channel channel,
    @Nullable String platform,
    Audience audience,
    @Nullable Group group,
    @Nullable Comment inReplyTo,
    @Nullable String replaces,
    List<String> alsoPostedTo,
    boolean sponsored,
    @Nullable String purpose) {

  public Post {
    WellFormed.check("text", text);
    if (title != null) {
      WellFormed.check("title", title);
    }
    if (replaces != null) {
      WellFormed.check("replaces", replaces);
    }
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(audience, "audience");
    alsoPostedTo = List.copyOf(alsoPostedTo);
  }

  /** Creates a public post with nothing but a channel and a text. */
  public static Post of(Channel channel, String text) {
    return builder(channel, text).build();
  }

  /** Starts a public post of which only the channel and the text are known. */
  public static PostBuilder builder(Channel channel, String text) {
    return new PostBuilder(channel, text);
  }

  /** Starts another post that is like this one until told otherwise. */
  public PostBuilder toBuilder() {
    return new PostBuilder(this);
  }

  /** Tells whether only the company's own people can read it. */
  public boolean internal() {
    return audience == Audience.INTERNAL;
  }

  /** Tells whether it answers a comment. */
  public boolean reply() {
    return inReplyTo != null;
  }

  /** Returns the text of a field; an absent title is empty. */
  public String textOf(Field field) {
    return field == Field.TEXT ? text : Objects.requireNonNullElse(title, "");
  }

  /** Returns the piece of text that a span covers. */
  public String textOf(Span span) {
    String whole = textOf(span.in());
    if (span.end() > whole.length()) {
      throw new InvalidValueException(
          "span",
          "ends at " + span.end() + " in a field of " + whole.length() + " code units",
          "give a span of this post");
    }
    return whole.substring(span.start(), span.end());
  }

  /** Returns the same post with another text in one field. */
  public Post with(Field field, String changed) {
    PostBuilder other = toBuilder();
    return (field == Field.TEXT ? other.text(changed) : other.title(changed)).build();
  }

  /** Returns the same post, said to be in the given language. */
  public Post in(Language known) {
    return toBuilder().language(known).build();
  }

  @Override
  public String toString() {
    return "Post[length="
        + text.length()
        + ", channel="
        + channel
        + ", audience="
        + audience
        + ", reply="
        + reply()
        + "]";
  }
}

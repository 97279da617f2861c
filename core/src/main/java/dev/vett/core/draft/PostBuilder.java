package dev.vett.core.draft;

import dev.vett.core.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Post} together; what is not set has its default. */
public final class PostBuilder {
  private final Channel channel;
  private String text;
  private @Nullable String title;
  private @Nullable Language language;
  private @Nullable String platform;
  private Audience audience = Audience.PUBLIC;
  private @Nullable Group group;
  private @Nullable Comment inReplyTo;
  private @Nullable String replaces;
  private List<String> alsoPostedTo = List.of();
  private boolean sponsored;
  private @Nullable String purpose;

  PostBuilder(Channel channel, String text) {
    this.channel = channel;
    this.text = text;
  }

  PostBuilder(Post post) {
    this(post.channel(), post.text());
    title = post.title();
    language = post.language();
    platform = post.platform();
    audience = post.audience();
    group = post.group();
    inReplyTo = post.inReplyTo();
    replaces = post.replaces();
    alsoPostedTo = post.alsoPostedTo();
    sponsored = post.sponsored();
    purpose = post.purpose();
  }

  /** Sets what it says. */
  public PostBuilder text(String text) {
    this.text = text;
    return this;
  }

  /** Sets the headline. */
  public PostBuilder title(@Nullable String title) {
    this.title = title;
    return this;
  }

  /** Sets the language that the text is known to be in; unset, it is detected. */
  public PostBuilder language(@Nullable Language language) {
    this.language = language;
    return this;
  }

  /** Sets the platform's name in free text. */
  public PostBuilder platform(@Nullable String platform) {
    this.platform = platform;
    return this;
  }

  /** Sets who can read it; everybody, unless set. */
  public PostBuilder audience(Audience audience) {
    this.audience = audience;
    return this;
  }

  /** Sets the group that it goes to. */
  public PostBuilder group(@Nullable Group group) {
    this.group = group;
    return this;
  }

  /** Sets the comment that it answers. */
  public PostBuilder inReplyTo(@Nullable Comment inReplyTo) {
    this.inReplyTo = inReplyTo;
    return this;
  }

  /** Sets the published text that it edits. */
  public PostBuilder replaces(@Nullable String replaces) {
    this.replaces = replaces;
    return this;
  }

  /** Sets the names of the other channels that get the same post. */
  public PostBuilder alsoPostedTo(List<String> alsoPostedTo) {
    this.alsoPostedTo = alsoPostedTo;
    return this;
  }

  /** Sets whether somebody paid for it. */
  public PostBuilder sponsored(boolean sponsored) {
    this.sponsored = sponsored;
    return this;
  }

  /** Sets what it is meant to achieve, in the company's own words. */
  public PostBuilder purpose(@Nullable String purpose) {
    this.purpose = purpose;
    return this;
  }

  /**
   * Returns the post.
   *
   * @throws dev.vett.core.text.InvalidValueException where a text is no Unicode
   */
  public Post build() {
    return new Post(
        text,
        title,
        language,
        channel,
        platform,
        audience,
        group,
        inReplyTo,
        replaces,
        alsoPostedTo,
        sponsored,
        purpose);
  }
}

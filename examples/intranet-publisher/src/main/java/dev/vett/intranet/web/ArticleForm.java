package dev.vett.intranet.web;

import dev.vett.core.draft.Account;
import dev.vett.core.draft.Audience;
import dev.vett.core.draft.Channel;
import dev.vett.intranet.article.Content;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the editor sends, as {@link Content} but by the clock on the wall, and the author's reason.
 *
 * @param version the version of the article that the author began with
 * @param reason why the author keeps what warnings are about
 */
public record ArticleForm(
    @Nullable Integer version,
    @Size(max = MOST_TITLE, message = "{too-long}") @Pattern(regexp = NO_NUL, message = "{no-nul}")
        String title,
    @Size(max = MOST_TEXT, message = "{too-long}") @Pattern(regexp = NO_NUL, message = "{no-nul}")
        String text,
    @NotNull(message = "{choose}") Channel channel,
    @NotNull(message = "{choose}") Account account,
    @NotNull(message = "{choose}") Audience audience,
    @Nullable Boolean statesEmployer,
    @Nullable Boolean hasDisclaimer,
    @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime publishAt,
    @Size(max = MOST_REASON, message = "{too-long}") @Pattern(regexp = NO_NUL, message = "{no-nul}")
        String reason) {
  /** Longest title, in UTF-16 code units. */
  public static final int MOST_TITLE = 200;

  /** Longest text, in UTF-16 code units. */
  public static final int MOST_TEXT = 20_000;

  /** Longest reason or word, in UTF-16 code units. */
  public static final int MOST_REASON = 1_000;

  /** PostgreSQL takes any character but this one. */
  static final String NO_NUL = "[^\\x00]*";

  public ArticleForm {
    title = Objects.requireNonNullElse(title, "");
    text = lines(Objects.requireNonNullElse(text, ""));
    reason = lines(Objects.requireNonNullElse(reason, ""));
  }

  static ArticleForm empty() {
    return new ArticleForm(
        0, "", "", Channel.INTRANET, Account.PERSONAL, Audience.INTERNAL, false, false, null, "");
  }

  static ArticleForm of(Content content, int version, ZoneId zone) {
    Instant at = content.publishAt();
    return new ArticleForm(
        version,
        content.title(),
        content.text(),
        content.channel(),
        content.account(),
        content.audience(),
        content.statesEmployer(),
        content.hasDisclaimer(),
        at == null ? null : LocalDateTime.ofInstant(at, zone),
        "");
  }

  Content content(ZoneId zone) {
    return new Content(
        title,
        text,
        channel,
        account,
        audience,
        Boolean.TRUE.equals(statesEmployer),
        Boolean.TRUE.equals(hasDisclaimer),
        publishAt == null ? null : publishAt.atZone(zone).toInstant());
  }

  /** Forms send two characters for a line break, and scripts count one. */
  private static String lines(String sent) {
    return sent.replace("\r\n", "\n");
  }

  @Override
  public String toString() {
    return "ArticleForm[version=" + version + "]";
  }
}

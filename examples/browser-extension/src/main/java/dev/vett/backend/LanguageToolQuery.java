package dev.vett.backend;

import dev.vett.core.company.Company;
import dev.vett.core.draft.Account;
import dev.vett.core.draft.Author;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Draft;
import dev.vett.core.draft.Post;
import dev.vett.core.draft.Profile;
import dev.vett.core.text.DidYouMean;
import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Kebab;
import dev.vett.core.text.Language;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a client of LanguageTool's API asks.
 *
 * <p>The API knows a text and its language. Who writes and where comes from parameters of our own:
 * {@code role} (employee), {@code account} (personal), {@code channel} (social-network), {@code
 * time} (now), {@code locale} (the language of the text).
 *
 * @param text the text as the client counts in it
 * @param draft the draft that is checked
 */
record LanguageToolQuery(AnnotatedText text, Draft draft) {
  /**
   * Reads a form.
   *
   * @throws InvalidValueException where a field is missing or wrong
   */
  static LanguageToolQuery read(MultiValueMap<String, String> form, Company company, Clock clock) {
    AnnotatedText text = text(form.getFirst("text"), form.getFirst("data"));
    Channel channel = choice(form, "channel", Channel.SOCIAL_NETWORK);
    Post post = Post.of(channel, text.plain());
    Language language = language(required(form, "language"));
    String role = Objects.requireNonNullElse(form.getFirst("role"), "employee");
    Account account = choice(form, "account", Account.PERSONAL);
    String locale = form.getFirst("locale");
    Author author =
        new Author(
            null,
            role,
            account,
            null,
            locale == null ? null : known("locale", locale),
            Profile.EMPTY);
    return new LanguageToolQuery(
        text,
        new Draft(
            null,
            language == null ? post : post.in(language),
            author,
            time(form.getFirst("time"), company, clock)));
  }

  private static AnnotatedText text(@Nullable String text, @Nullable String data) {
    if ((text == null) == (data == null)) {
      throw new InvalidValueException(
          "text", "or data is missing, or both are there", "send one of them");
    }
    return data == null
        ? AnnotatedText.plain(Objects.requireNonNull(text))
        : AnnotatedText.read(data);
  }

  private static @Nullable Language language(String tag) {
    return tag.equals("auto") ? null : known("language", tag);
  }

  private static Language known(String field, String tag) {
    return Language.ofCode(tag)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    field, "is none that is read here", "use sv, da, nb, nn, en or auto"));
  }

  private static OffsetDateTime time(@Nullable String time, Company company, Clock clock) {
    if (time == null) {
      ZoneId zone = Objects.requireNonNullElse(company.timeZone(), clock.getZone());
      return OffsetDateTime.now(clock.withZone(zone));
    }
    try {
      return OffsetDateTime.parse(time);
    } catch (DateTimeParseException fault) {
      throw new InvalidValueException(
          "time", "is no time with an offset", "write it as 2026-11-23T10:15:00+01:00");
    }
  }

  private static <E extends Enum<E>> E choice(
      MultiValueMap<String, String> form, String field, E absent) {
    String word = form.getFirst(field);
    if (word == null) {
      return absent;
    }
    E[] known = absent.getDeclaringClass().getEnumConstants();
    return Arrays.stream(known)
        .filter(value -> Kebab.of(value).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    field,
                    "is not known",
                    DidYouMean.remedy(word, Arrays.stream(known).map(Kebab::of).toList())));
  }

  private static String required(MultiValueMap<String, String> form, String field) {
    String value = form.getFirst(field);
    if (value == null) {
      throw new InvalidValueException(field, "is missing", "use sv, da, nb, nn, en or auto");
    }
    return value;
  }

  @Override
  public String toString() {
    return "LanguageToolQuery[" + draft + "]";
  }
}

package dev.vett.core.check;

import dev.vett.core.company.Company;
import dev.vett.core.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Fills the places in a card's texts: {@code {company}}, {@code {contact}}, {@code {time}}, {@code
 * {channel}}, {@code {purposes}}.
 */
final class Messages {
  private static final Properties WORDS = load();

  private final Company company;

  Messages(Company company) {
    this.company = company;
  }

  String fill(
      String text, Language language, @Nullable String contact, @Nullable OffsetDateTime time) {
    String filled = text.replace("{company}", company.name());
    if (filled.contains("{channel}")) {
      filled = filled.replace("{channel}", ownChannel());
    }
    if (filled.contains("{purposes}")) {
      filled = filled.replace("{purposes}", String.join(", ", company.purposes()));
    }
    if (filled.contains("{contact}")) {
      filled = filled.replace("{contact}", contact(contact, language));
    }
    if (time != null && filled.contains("{time}")) {
      DateTimeFormatter form =
          DateTimeFormatter.ofPattern(word("time", language), language.locale());
      filled = filled.replace("{time}", form.format(time));
    }
    return filled;
  }

  /** Says that a role could publish the draft as it is from the company's account. */
  String publishableBy(String role, Language language) {
    String known = WORDS.getProperty("role." + role + "." + language.code());
    return fill(word("publishable", language), language, null, null)
        .replace("{role}", known == null ? role : known);
  }

  private String ownChannel() {
    return company.ownChannels().isEmpty() ? company.name() : company.ownChannels().get(0);
  }

  private String contact(@Nullable String key, Language language) {
    String subject = Objects.requireNonNullElse(key, "communications");
    String known = company.contacts().get(subject);
    if (known != null) {
      return known;
    }
    String word = WORDS.getProperty("contact." + subject + "." + language.code());
    return word == null ? subject : word;
  }

  private static String word(String key, Language language) {
    return Objects.requireNonNull(WORDS.getProperty(key + "." + language.code()), key);
  }

  private static Properties load() {
    Properties words = new Properties();
    try (InputStream file = Messages.class.getResourceAsStream("words.properties")) {
      Objects.requireNonNull(file, "words.properties");
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException("words.properties cannot be read", failure);
    }
    return words;
  }
}

package dev.vett.core.pack;

import dev.vett.core.card.RuleCard;
import dev.vett.core.card.RuleId;
import dev.vett.core.card.Severity;
import dev.vett.core.card.Texts;
import dev.vett.core.text.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a pack changes in the card of an earlier pack.
 *
 * @param rule the rule
 * @param off whether the rule is switched off
 * @param severity another severity; null where it stays
 * @param title another title in some languages; null where it stays
 * @param message another message in some languages; null where it stays
 * @param why another reason in some languages; null where it stays
 * @param place where this is said, for error messages
 */
public record CardOverride(
    RuleId rule,
    boolean off,
    @Nullable Severity severity,
    @Nullable Texts title,
    @Nullable Texts message,
    @Nullable Texts why,
    String place) {
  public CardOverride {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(place, "place");
  }

  /** Returns a card with the changes made. */
  public RuleCard applyTo(RuleCard card) {
    return new RuleCard(
        card.id(),
        severity == null ? card.severity() : severity,
        card.source(),
        merged(card.title(), title),
        merged(card.message(), message),
        merged(card.why(), why),
        card.remedies(),
        card.marks(),
        card.needs());
  }

  /** Finds the field of the card that two overrides of one rule set to different values. */
  public Optional<String> conflict(CardOverride other) {
    if (off != other.off) {
      return Optional.of("off");
    }
    if (severity != null && other.severity != null && severity != other.severity) {
      return Optional.of("severity");
    }
    return conflict("title", title, other.title)
        .or(() -> conflict("message", message, other.message))
        .or(() -> conflict("why", why, other.why));
  }

  private static Optional<String> conflict(
      String field, @Nullable Texts one, @Nullable Texts other) {
    if (one == null || other == null) {
      return Optional.empty();
    }
    return one.languages().stream()
        .filter(other.languages()::contains)
        .filter(language -> !one.in(language).equals(other.in(language)))
        .map(language -> field + "." + language.code())
        .findFirst();
  }

  private static Texts merged(Texts texts, @Nullable Texts changed) {
    if (changed == null) {
      return texts;
    }
    Map<Language, String> words = new EnumMap<>(texts.byLanguage());
    words.putAll(changed.byLanguage());
    return new Texts(words);
  }
}

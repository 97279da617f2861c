package dev.vett.core.condition;

import dev.vett.core.analysis.EntityType;
import dev.vett.core.card.Need;
import dev.vett.core.text.Kebab;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a condition can look for in a text besides the terms of lexicons. */
public enum BuiltInClass {
  EMPLOYER(null, null),
  CUSTOMER(Need.CUSTOMERS, null),
  COMPETITOR(Need.COMPETITORS, null),
  CONFIDENTIAL_TERM(Need.CONFIDENTIAL_TERMS, null),
  CRISIS_TOPIC(Need.CRISIS_TOPICS, null),
  PURPOSE(Need.PURPOSES, null),
  GIVEN_NAME(null, null),
  SHOUTING(null, null),
  EXCLAMATIONS(null, null),
  QUESTION(null, null),
  MENTION(null, EntityType.MENTION),
  HASHTAG(null, EntityType.HASHTAG),
  URL(null, EntityType.URL),
  EMAIL(null, EntityType.EMAIL),
  PHONE(null, EntityType.PHONE),
  NATIONAL_ID(null, EntityType.NATIONAL_ID),
  CARD(null, EntityType.CARD),
  IBAN(null, EntityType.IBAN),
  SECRET(null, EntityType.SECRET),
  IP(null, EntityType.IP);

  private final @Nullable Need need;
  private final @Nullable EntityType entity;

  BuiltInClass(@Nullable Need need, @Nullable EntityType entity) {
    this.need = need;
    this.entity = entity;
  }

  /** Finds the class of a name such as {@code confidential-term}. */
  public static Optional<BuiltInClass> of(String name) {
    return Arrays.stream(values()).filter(one -> Kebab.of(one).equals(name)).findFirst();
  }

  /** Returns the names of all classes, in kebab-case. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Kebab::of).toList();
  }

  /** Returns the input without which nothing of this class can be found; null for none. */
  public @Nullable Need need() {
    return need;
  }

  /** Returns the kind of entity that belongs to the class; null where keywords do. */
  public @Nullable EntityType entity() {
    return entity;
  }
}

package dev.vett.nlp.names;

import dev.vett.core.analysis.EntityType;
import org.jspecify.annotations.Nullable;

/** What a token is in a name. */
public enum NameTag {
  NONE(0, "O", null, false),
  PERSON_FIRST(1, "B-PER", EntityType.PERSON, true),
  PERSON_REST(2, "I-PER", EntityType.PERSON, false),
  ORGANISATION_FIRST(3, "B-ORG", EntityType.ORGANISATION, true),
  ORGANISATION_REST(4, "I-ORG", EntityType.ORGANISATION, false),
  PLACE_FIRST(5, "B-LOC", EntityType.PLACE, true),
  PLACE_REST(6, "I-LOC", EntityType.PLACE, false);

  /** How many tags there are. */
  public static final int COUNT = values().length;

  private final int number;
  private final String mark;
  private final @Nullable EntityType type;
  private final boolean first;

  NameTag(int number, String mark, @Nullable EntityType type, boolean first) {
    this.number = number;
    this.mark = mark;
    this.type = type;
    this.first = first;
  }

  /** Finds the tag of a corpus mark such as {@code B-PER}. */
  public static NameTag of(String mark) {
    for (NameTag tag : values()) {
      if (tag.mark.equals(mark)) {
        return tag;
      }
    }
    throw new IllegalArgumentException(mark + " is no name tag; use B- or I- and PER, ORG or LOC");
  }

  /** Returns the tag's number in a table of weights, from 0. */
  public int number() {
    return number;
  }

  /** Returns what the name is, or null where the token belongs to none. */
  public @Nullable EntityType type() {
    return type;
  }

  /** Tells whether a name begins here. */
  public boolean isFirst() {
    return first;
  }

  /** Tells whether this tag may stand after another; null is the beginning of a sentence. */
  public boolean mayFollow(@Nullable NameTag before) {
    return type == null || first || (before != null && before.type == type);
  }
}

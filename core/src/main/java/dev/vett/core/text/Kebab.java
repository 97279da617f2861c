package dev.vett.core.text;

import java.util.Locale;

/** Writes enum values as the exchange form does: in lower-case kebab-case. */
public final class Kebab {
  private Kebab() {}

  /** Returns the exchange form of an enum value, such as {@code photo-sharing}. */
  public static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

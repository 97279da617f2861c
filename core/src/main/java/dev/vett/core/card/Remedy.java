package dev.vett.core.card;

import dev.vett.core.text.InvalidValueException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as a card declares it, before it is made for a draft.
 *
 * @param kind what is asked of the author
 * @param message how it is asked
 * @param placement where the text changes; null where it does not
 * @param text what is inserted or put in place, in the draft's language; null where nothing is, or
 *     where each word is replaced by what its lexicon says
 * @param to the company contact that it names, such as {@code legal}; null for none
 */
public record Remedy(
    SuggestionKind kind,
    Texts message,
    @Nullable Placement placement,
    @Nullable Texts text,
    @Nullable String to) {

  public Remedy {
    Objects.requireNonNull(message, "message");
    if (kind == SuggestionKind.INSERT && text == null) {
      throw new InvalidValueException(
          "text", "is missing", "a suggestion that inserts says what it writes");
    }
    if (kind == SuggestionKind.HAND_OVER && to == null) {
      throw new InvalidValueException(
          "to", "is missing", "name a contact of the company, such as communications");
    }
    if (kind.edits() && placement == null) {
      placement = kind == SuggestionKind.INSERT ? Placement.END : Placement.SPANS;
    }
  }
}

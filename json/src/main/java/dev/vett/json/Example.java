package dev.vett.json;

import dev.vett.core.card.SuggestionKind;
import dev.vett.core.draft.Draft;
import dev.vett.core.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft that a rule must flag, or must leave in peace.
 *
 * @param line where it begins in its file
 * @param flag whether the rule must flag it
 * @param language the language that it is written in; a label only, null where not told
 * @param draft the draft
 * @param spans pieces of the text that the finding must point at
 * @param suggestion the first suggestion that must come; null where any will do
 * @param after the text after that suggestion; null where it is not told
 */
public record Example(
    int line,
    boolean flag,
    @Nullable Language language,
    Draft draft,
    List<String> spans,
    @Nullable SuggestionKind suggestion,
    @Nullable String after) {
  public Example {
    spans = List.copyOf(spans);
  }

  @Override
  public String toString() {
    return "Example[line=" + line + ", flag=" + flag + ", language=" + language + "]";
  }
}

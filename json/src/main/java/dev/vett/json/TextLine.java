package dev.vett.json;

import dev.vett.core.text.Language;
import org.jspecify.annotations.Nullable;

/** A line of a file of texts to be read: a text, or what is wrong with the line. */
public sealed interface TextLine permits TextLine.Ready, DraftLine.Unreadable {
  /** Returns the number of the line, from 1; blank lines count. */
  long number();

  /**
   * A line that holds a text.
   *
   * @param number the number of the line, from 1
   * @param id the text's id; null where it has none
   * @param text the text
   * @param language the language that it is said to be in; null to have it detected
   */
  record Ready(long number, @Nullable String id, String text, @Nullable Language language)
      implements TextLine {
    @Override
    public String toString() {
      return "Ready[number=" + number + "]";
    }
  }
}

package dev.vett.core.analysis;

import dev.vett.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A term of a lexicon or of a company list that stands in the text.
 *
 * @param lexicon the lexicon or list that has the term
 * @param term the term as listed
 * @param span where it stands
 * @param sentence number of the sentence that it stands in, from 0
 * @param folded whether it was only found beneath a disguise, such as digits for letters
 * @param negated whether a negation before it takes it back
 * @param quoted whether it stands inside quotation marks
 * @param instead what the list says to write in its place; null where it says nothing
 */
public record Keyword(
    String lexicon,
    String term,
    Span span,
    int sentence,
    boolean folded,
    boolean negated,
    boolean quoted,
    @Nullable String instead) {

  /** Tells whether the author means it: it is neither negated nor quoted. */
  public boolean meant() {
    return !negated && !quoted;
  }

  @Override
  public String toString() {
    return "Keyword[lexicon=" + lexicon + ", span=" + span + "]";
  }
}

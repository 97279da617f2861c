package dev.vett.core.analysis;

import dev.vett.core.text.Span;

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
 */
public record Keyword(
    String lexicon,
    String term,
    Span span,
    int sentence,
    boolean folded,
    boolean negated,
    boolean quoted) {

  /** Tells whether the author means it: it is neither negated nor quoted. */
  public boolean meant() {
    return !negated && !quoted;
  }

  @Override
  public String toString() {
    return "Keyword[lexicon=" + lexicon + ", span=" + span + "]";
  }
}

package dev.vett.nlp.lexicon;

import dev.vett.nlp.word.Emoji;
import dev.vett.nlp.word.Word;
import dev.vett.nlp.word.Words;

/**
 * A term that was met in a text.
 *
 * @param term the term
 * @param from border before its first word
 * @param to border after its last word
 * @param emoji number of the emoji, where the term is but emoji, else -1
 * @param start first code unit that the finding points at
 * @param end one past the last code unit that the finding points at
 * @param first place of its first word or emoji among all of the text
 * @param last place of its last word or emoji
 * @param folded whether it was found beneath a disguise
 */
record Found(
    Term term,
    int from,
    int to,
    int emoji,
    int start,
    int end,
    int first,
    int last,
    boolean folded) {

  Hit hit(String lexicon, Words words) {
    if (emoji >= 0) {
      Emoji sign = words.emoji().get(emoji);
      return hit(lexicon, sign.sentence(), sign.quoted());
    }
    Word word = words.get(from);
    // Who says what was said often stands outside the quotation.
    return hit(lexicon, word.sentence(), word.quoted() || words.get(to - 1).quoted());
  }

  private Hit hit(String lexicon, int sentence, boolean quoted) {
    return new Hit(
        lexicon, term.source(), from, to, start, end, sentence, quoted, folded, term.instead());
  }
}

package dev.vett.nlp.training;

import java.util.List;

/** Writes the tokens of a sentence as people write them. */
final class Detokenizer {
  private static final String CLOSING = ".,:;!?…)]}»”%";
  private static final String OPENING = "([{«“";
  private static final List<String> QUOTES = List.of("\"", "''", "``");

  private Detokenizer() {}

  /** Returns the text of the source where it has one, else one made from the tokens. */
  static String text(TaggedSentence sentence) {
    return sentence.isRaw() ? sentence.text() : joined(sentence.tokens());
  }

  static String joined(List<String> tokens) {
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    boolean tight = true;
    for (String token : tokens) {
      boolean quote = QUOTES.contains(token);
      boolean closing =
          quote
              ? quoted
              : (CLOSING.contains(token.substring(0, 1)) && token.length() <= 3)
                  || isCliticPart(token);
      text.append(tight || closing ? "" : " ").append(quote ? "\"" : token);
      tight = quote ? !quoted : OPENING.contains(token);
      quoted = quote != quoted;
    }
    return text.toString();
  }

  private static boolean isCliticPart(String token) {
    return token.equals("n't") || (token.length() <= 3 && token.matches("['’]\\p{L}+"));
  }
}

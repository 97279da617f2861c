package dev.vett.rules.engine;

import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.EntityType;
import dev.vett.core.analysis.Sentence;
import dev.vett.core.check.Evidence;
import dev.vett.core.text.Field;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How hard the text is to read.
 *
 * @param words number of words
 * @param lix readability index by Björnsson: words a sentence, plus words of more than six letters
 *     in a hundred; above 55 is very hard
 */
public record Wording(int words, double lix) {
  private static final int LONG = 6;

  /** A word with what may stand inside it; possessive, so that it never steps back. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]++(?:[-'’.,][\\p{L}\\p{N}]++)*+");

  static Wording of(Evidence evidence) {
    String text = readable(evidence);
    int words = 0;
    int longOnes = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words++;
      longOnes += word.end() - word.start() > LONG ? 1 : 0;
    }
    long sentences =
        evidence.reading().sentences().stream()
            .map(Sentence::span)
            .filter(span -> span.in() == Field.TEXT)
            .filter(span -> WORD.matcher(text).region(span.start(), span.end()).find())
            .count();
    double lix =
        words == 0 ? 0 : words / (double) Math.max(1, sentences) + 100.0 * longOnes / words;
    return new Wording(words, lix);
  }

  /** Returns the text with blanks where addresses and tags stand, which nobody reads as words. */
  private static String readable(Evidence evidence) {
    StringBuilder text = new StringBuilder(evidence.draft().post().text());
    for (Entity entity : evidence.reading().entities()) {
      if (entity.span().in() == Field.TEXT && isSign(entity.type())) {
        for (int i = entity.span().start(); i < entity.span().end(); i++) {
          text.setCharAt(i, ' ');
        }
      }
    }
    return text.toString();
  }

  private static boolean isSign(EntityType type) {
    return switch (type) {
      case URL, EMAIL, HASHTAG, MENTION -> true;
      case PERSON, ORGANISATION, PLACE, PHONE, NATIONAL_ID, CARD, IBAN, SECRET, IP -> false;
    };
  }
}

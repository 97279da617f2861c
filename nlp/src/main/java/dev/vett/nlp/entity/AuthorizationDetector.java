package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;
import java.util.Locale;

/** Finds the credentials of an authorization header: {@code Bearer …}, {@code Basic …}. */
final class AuthorizationDetector implements Detector {
  private static final String BEARER = "bearer";
  private static final String BASIC = "basic";
  private static final String HEADER = "authorization";
  private static final int SHORTEST_BEARER = 16;
  private static final int SHORTEST_BASIC = 8;
  private static final int HEADER_REACH = 24;
  private static final String INSIDE = "-._~+/=";

  @Override
  public void find(PlainText text, Finds finds) {
    if (text.length() < SHORTEST_BEARER || !(text.has('b') || text.has('B'))) {
      return;
    }
    for (int index = 0; index < text.length(); index++) {
      char sign = text.at(index);
      if (sign == 'b' || sign == 'B') {
        index = Math.max(index, findAt(text, index, finds) - 1);
      }
    }
  }

  private static int findAt(PlainText text, int start, Finds finds) {
    if (text.wordAt(start - 1)) {
      return start;
    }
    if (text.startsWithIgnoringCase(BEARER, start)) {
      return add(text, start + BEARER.length(), SHORTEST_BEARER, finds);
    }
    boolean basic = text.startsWithIgnoringCase(BASIC, start) && headerBefore(text, start);
    return basic ? add(text, start + BASIC.length(), SHORTEST_BASIC, finds) : start;
  }

  private static boolean headerBefore(PlainText text, int start) {
    return text.part(Math.max(0, start - HEADER_REACH), start)
        .toLowerCase(Locale.ROOT)
        .contains(HEADER);
  }

  private static int add(PlainText text, int afterWord, int shortest, Finds finds) {
    int start = afterWord;
    while (text.blankAt(start) || text.at(start) == ':') {
      start++;
    }
    int end = start;
    while (inCredential(text.at(end))) {
      end++;
    }
    while (end > start && (text.at(end - 1) == '.' || text.at(end - 1) == '-')) {
      end--;
    }
    boolean apart = start > afterWord;
    if (apart && end - start >= shortest && SecretValue.random(text.part(start, end))) {
      finds.add(EntityType.SECRET, start, end);
    }
    return end;
  }

  private static boolean inCredential(char sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= '0' && sign <= '9')
        || INSIDE.indexOf(sign) >= 0;
  }
}

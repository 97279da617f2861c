package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;

/** Finds secrets that are assigned a name: {@code password=…}, {@code api_key: …}. */
final class AssignmentDetector implements Detector {
  private static final int LONGEST_VALUE = 512;
  private static final int MOST_BLANKS = 2;
  private static final String QUOTES = "\"'`“”„»«’";
  private static final String CLOSING_QUOTES = "\"'`””“«»’";
  private static final String NEVER_INSIDE = "\"'`“”<>;&|";
  private static final String NEVER_LAST = ".,;:)]}’»…";

  @Override
  public void find(PlainText text, Finds finds) {
    if (!text.has('=') && !text.has(':')) {
      return;
    }
    int index = 0;
    while (index < text.length()) {
      char sign = text.at(index);
      int next = index + 1;
      if ((sign == '=' && assigns(text, index)) || (sign == ':' && labels(text, index))) {
        next = Math.max(next, findAt(text, index, sign == '=', finds));
      }
      index = next;
    }
  }

  private static boolean assigns(PlainText text, int index) {
    return text.at(index + 1) != '=' && "=!<>~".indexOf(text.at(index - 1)) < 0;
  }

  private static boolean labels(PlainText text, int index) {
    return "/:=".indexOf(text.at(index + 1)) < 0 && text.at(index - 1) != ':';
  }

  /** Adds the secret assigned at a sign, if any, and returns where to read on. */
  private static int findAt(PlainText text, int sign, boolean equals, Finds finds) {
    SecretName name = SecretName.before(text, sign, equals);
    if (name == SecretName.NONE) {
      return sign + 1;
    }
    int start = sign + 1;
    if (equals && text.at(start) == '>') {
      start++;
    }
    start = afterBlanks(text, start);
    int quote = QUOTES.indexOf(text.at(start));
    boolean quoted = quote >= 0;
    if (quoted) {
      start++;
    }
    int end = quoted ? quotedEnd(text, start, quote) : bareEnd(text, start);
    if (end <= start) {
      return sign + 1;
    }
    String value = text.part(start, end);
    boolean code = equals || quoted || name == SecretName.IN_CODE;
    if (code ? SecretValue.assigned(value, quoted) : SecretValue.labelled(value)) {
      finds.add(EntityType.SECRET, start, end);
      return end;
    }
    return sign + 1;
  }

  private static int afterBlanks(PlainText text, int from) {
    int start = from;
    while (start < from + MOST_BLANKS && text.blankAt(start)) {
      start++;
    }
    return start;
  }

  private static int quotedEnd(PlainText text, int start, int quote) {
    char closing = CLOSING_QUOTES.charAt(quote);
    int end = start;
    while (end < start + LONGEST_VALUE && text.at(end) != '\n') {
      if (text.at(end) == closing || text.at(end) == QUOTES.charAt(quote)) {
        return end;
      }
      end++;
    }
    return bareEnd(text, start);
  }

  private static int bareEnd(PlainText text, int start) {
    int end = start;
    while (end < start + LONGEST_VALUE && inValue(text, end, start)) {
      end++;
    }
    if (Character.isHighSurrogate(text.at(end - 1)) && Character.isLowSurrogate(text.at(end))) {
      end--;
    }
    while (end > start && NEVER_LAST.indexOf(text.at(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean inValue(PlainText text, int index, int start) {
    char sign = text.at(index);
    boolean opens = index == start && sign == '<';
    return opens || (!Character.isWhitespace(sign) && NEVER_INSIDE.indexOf(sign) < 0);
  }
}

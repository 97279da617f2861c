package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;

/** Finds private keys in their printed form, from the line that begins to the line that ends. */
final class KeyBlockDetector implements Detector {
  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String DASHES = "-----";
  private static final String PRIVATE = "PRIVATE KEY";
  private static final int LONGEST_TITLE = 64;
  private static final int SHORTEST_KEY = 8;
  private static final int SHORTEST_LINE = 40;

  @Override
  public void find(PlainText text, Finds finds) {
    if (!text.has('-')) {
      return;
    }
    int begin = text.indexOf(BEGIN, 0);
    while (begin >= 0) {
      int next = begin + BEGIN.length();
      int title = text.indexOf(DASHES, next);
      if (title < 0) {
        return;
      }
      if (title - next <= LONGEST_TITLE && text.part(next, title).contains(PRIVATE)) {
        int end = end(text, title + DASHES.length());
        if (end > title) {
          finds.add(EntityType.SECRET, begin, end);
          next = end;
        }
      }
      begin = text.indexOf(BEGIN, next);
    }
  }

  /** Returns the end of the block whose key begins at a place, or -1 where no key stands there. */
  private static int end(PlainText text, int afterTitle) {
    int start = afterBlanks(text, afterTitle);
    int line = lineEnd(text, start);
    if (line - start < SHORTEST_KEY || !hasCapital(text, start, line)) {
      return -1;
    }
    int end = line;
    while (inKey(text, end)) {
      end++;
    }
    if (text.startsWith(END, end)) {
      int title = text.indexOf(DASHES, end + END.length());
      return title < 0 || title - end > LONGEST_TITLE ? line : title + DASHES.length();
    }
    int next = afterBlanks(text, line);
    while (lineEnd(text, next) - next >= SHORTEST_LINE) {
      line = lineEnd(text, next);
      next = afterBlanks(text, line);
    }
    return line;
  }

  private static int afterBlanks(PlainText text, int from) {
    int start = from;
    while (start < text.length() && text.at(start) <= ' ') {
      start++;
    }
    return start;
  }

  private static int lineEnd(PlainText text, int start) {
    int end = start;
    while (text.at(end) > ' ' && inKey(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean hasCapital(PlainText text, int start, int end) {
    for (int index = start; index < end; index++) {
      if (text.at(index) >= 'A' && text.at(index) <= 'Z') {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a character stands in a key or its headers. */
  private static boolean inKey(PlainText text, int index) {
    char sign = text.at(index);
    return (sign >= 'A' && sign <= 'Z')
        || (sign >= 'a' && sign <= 'z')
        || (sign >= '0' && sign <= '9')
        || (sign == '-' && text.at(index + 1) != '-' && text.at(index - 1) != '-')
        || (index < text.length() && "+/=\n\r\t :,.…\\".indexOf(sign) >= 0);
  }
}

package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;

/** Finds mentioned accounts, {@code @name}, also with their server, {@code @name@host}. */
final class MentionDetector implements Detector {
  private static final String NEVER_BEFORE = "@/.>}])";

  private final CompanyPlaces places;

  MentionDetector(CompanyPlaces places) {
    this.places = places;
  }

  @Override
  public void find(PlainText text, Finds finds) {
    if (!text.has('@')) {
      return;
    }
    int at = text.indexOf('@', 0);
    while (at >= 0) {
      int end = end(text, at + 1);
      if (free(text, at) && hasLetter(text, at + 1, end)) {
        int whole = withServer(text, end);
        finds.add(EntityType.MENTION, at, whole, places.ofAccount(text.part(at, whole)));
        end = whole;
      }
      at = text.indexOf('@', end);
    }
  }

  private static boolean free(PlainText text, int at) {
    return !text.wordAt(at - 1) && NEVER_BEFORE.indexOf(text.at(at - 1)) < 0;
  }

  private static int withServer(PlainText text, int end) {
    if (text.at(end) != '@') {
      return end;
    }
    int server = end(text, end + 1);
    return text.part(end, server).indexOf('.') > 0 ? server : end;
  }

  private static int end(PlainText text, int start) {
    int end = start;
    while (text.wordAt(end) || text.at(end) == '.' || text.at(end) == '-') {
      end++;
    }
    while (end > start && !text.wordAt(end - 1)) {
      end--;
    }
    return end;
  }

  private static boolean hasLetter(PlainText text, int start, int end) {
    for (int index = start; index < end; index++) {
      if (text.letterAt(index)) {
        return text.wordAt(start);
      }
    }
    return false;
  }
}

package dev.vett.nlp.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words near a place in a text, the nearest first, in lower case. */
final class Neighbours {
  private static final int REACH_BEFORE = 40;
  private static final int REACH_AFTER = 24;

  private Neighbours() {}

  /** Returns the whole words within reach before a place. */
  static List<String> before(PlainText text, int place) {
    return between(text, Math.max(0, place - REACH_BEFORE), place);
  }

  /** Returns the whole words within reach before a place and after the number before it. */
  static List<String> sinceNumber(PlainText text, int place) {
    int least = place;
    while (least > Math.max(0, place - REACH_BEFORE) && !text.digitAt(least - 1)) {
      least--;
    }
    return between(text, least, place);
  }

  private static List<String> between(PlainText text, int least, int place) {
    List<String> words = new ArrayList<>();
    int index = place;
    while (index > least) {
      int end = index;
      while (index > least && text.letterAt(index - 1)) {
        index--;
      }
      if (index < end && !text.letterAt(index - 1)) {
        words.add(lower(text, index, end));
      }
      index--;
    }
    return words;
  }

  /** Returns the whole words within reach after a place, up to the end of the sentence. */
  static List<String> after(PlainText text, int place) {
    List<String> words = new ArrayList<>();
    int most = Math.min(text.length(), place + REACH_AFTER);
    int index = place;
    while (index < most && ".!?\n\r".indexOf(text.at(index)) < 0) {
      int start = index;
      while (index < most && text.letterAt(index)) {
        index++;
      }
      if (index > start && !text.letterAt(index)) {
        words.add(lower(text, start, index));
      }
      index = Math.max(index, start + 1);
    }
    return words;
  }

  private static String lower(PlainText text, int start, int end) {
    return text.part(start, end).toLowerCase(Locale.ROOT);
  }
}

package dev.vett.nlp.entity;

import dev.vett.core.analysis.EntityType;

/** Finds hashtags: letters, digits and low lines after a hash sign, digits not alone. */
final class HashtagDetector implements Detector {
  private static final String NEVER_BEFORE = "&#/";

  @Override
  public void find(PlainText text, Finds finds) {
    if (!text.has('#')) {
      return;
    }
    int hash = text.indexOf('#', 0);
    while (hash >= 0) {
      int end = hash + 1;
      boolean letter = false;
      while (text.wordAt(end)) {
        letter |= text.letterAt(end);
        end++;
      }
      if (letter && !text.wordAt(hash - 1) && NEVER_BEFORE.indexOf(text.at(hash - 1)) < 0) {
        finds.add(EntityType.HASHTAG, hash, end);
      }
      hash = text.indexOf('#', end);
    }
  }
}

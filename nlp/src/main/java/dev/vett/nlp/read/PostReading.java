package dev.vett.nlp.read;

import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.LanguageGuess;
import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.Sentence;
import java.util.List;

/** What was read in one post. */
record PostReading(
    LanguageGuess language, List<Sentence> sentences, List<Entity> entities, List<Keyword> keywords)
    implements Reading {
  @Override
  public String toString() {
    return "PostReading[" + keywords.size() + " keywords]";
  }
}

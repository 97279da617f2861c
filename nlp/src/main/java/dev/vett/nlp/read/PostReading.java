package dev.vett.nlp.read;

import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.LanguageGuess;
import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.Sentence;
import dev.vett.core.analysis.Stance;
import dev.vett.nlp.stance.StanceReader;
import java.util.List;

/** What was read in one post. */
record PostReading(
    LanguageGuess language, List<Sentence> sentences, List<Entity> entities, List<Keyword> keywords)
    implements Reading {
  @Override
  public Stance stance() {
    return StanceReader.of(keywords);
  }

  @Override
  public String toString() {
    return "PostReading[" + keywords.size() + " keywords]";
  }
}

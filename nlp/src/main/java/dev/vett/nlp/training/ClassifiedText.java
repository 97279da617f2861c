package dev.vett.nlp.training;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.text.Language;
import java.util.List;

/**
 * A text that a person has labelled.
 *
 * @param label what it is
 * @param text the text
 * @param language the language of the text
 * @param keywords the terms of the lexicons that stand in it
 */
record ClassifiedText(String label, String text, Language language, List<Keyword> keywords) {
  ClassifiedText {
    keywords = List.copyOf(keywords);
  }

  @Override
  public String toString() {
    return "ClassifiedText[label=" + label + ", language=" + language + "]";
  }
}

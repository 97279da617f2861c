package dev.vett.nlp.training;

import dev.vett.core.text.Language;

/**
 * A text that a person has labelled.
 *
 * @param label what it is
 * @param text the text
 * @param language the language of the text
 */
record ClassifiedText(String label, String text, Language language) {
  @Override
  public String toString() {
    return "ClassifiedText[label=" + label + ", language=" + language + "]";
  }
}

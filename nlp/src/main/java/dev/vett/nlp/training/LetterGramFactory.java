package dev.vett.nlp.training;

import opennlp.tools.langdetect.LanguageDetectorContextGenerator;
import opennlp.tools.langdetect.LanguageDetectorFactory;

/** Makes OpenNLP train on the words and runs of letters of {@code LetterGrams}. */
public final class LetterGramFactory extends LanguageDetectorFactory {
  private final LetterGramContext context = new LetterGramContext();

  @Override
  public LanguageDetectorContextGenerator getContextGenerator() {
    return context;
  }
}

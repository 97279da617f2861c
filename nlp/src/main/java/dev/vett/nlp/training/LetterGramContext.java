package dev.vett.nlp.training;

import dev.vett.nlp.language.LetterGrams;
import dev.vett.nlp.language.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorContextGenerator;

/** Gives OpenNLP the words and runs of letters that the language model looks at. */
final class LetterGramContext implements LanguageDetectorContextGenerator {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> seen = new HashMap<>();

  @Override
  @SuppressWarnings("unchecked")
  public <T extends CharSequence> T[] getContext(CharSequence text) {
    Letters letters = new Letters(text, 2 * text.length() + 2);
    letters.readTo(Integer.MAX_VALUE);
    List<String> names = new ArrayList<>();
    LetterGrams.walk(
        letters,
        0,
        letters.length(),
        (hash, start, end, word) -> {
          String run = letters.between(start, end);
          names.add(seen.computeIfAbsent(word ? LetterGrams.WORD + run : run, name -> name));
        });
    return (T[]) names.toArray(String[]::new);
  }
}

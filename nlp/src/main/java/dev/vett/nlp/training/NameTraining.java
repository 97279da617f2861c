package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import dev.vett.nlp.names.NameFeatures;
import dev.vett.nlp.names.NameTable;
import dev.vett.nlp.names.NameTag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Prepares the sentences that the models of names learn from, and trains one model. */
final class NameTraining {
  private static final long SEED = Long.getLong("seed",7);
  private static final double VARIED = Double.parseDouble(System.getProperty("va","0.3"));

  private final Corpus corpus;

  NameTraining(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Trains one model for one or more languages.
   *
   * @param caseless whether it learns from text in lower case
   */
  NameTable train(List<Language> languages, boolean caseless) throws IOException {
    Random random = new Random(SEED);
    NamePerceptron perceptron = new NamePerceptron();
    List<Learnt> sentences = new ArrayList<>();
    for (Language language : languages) {
      for (TaggedSentence sentence : corpus.train(language)) {
        sentences.add(new Learnt(sentence, language));
        if (random.nextDouble() < VARIED) {
          TaggedSentence varied = new Variation(random).of(sentence, language);
          sentences.add(new Learnt(varied, language));
        }
      }
    }
    Collections.shuffle(sentences, random);
    for (Learnt learnt : sentences) {
      perceptron.add(features(learnt, caseless), tags(learnt.sentence()));
    }
    return perceptron.train();
  }

  private static NameFeatures features(Learnt learnt, boolean caseless) {
    List<String> tokens = learnt.sentence().tokens();
    List<String> forms =
        caseless ? tokens.stream().map(token -> token.toLowerCase(Locale.ROOT)).toList() : tokens;
    return new NameFeatures(forms, learnt.language(), caseless);
  }

  private static int[] tags(TaggedSentence sentence) {
    return sentence.tags().stream().mapToInt(tag -> NameTag.of(tag).ordinal()).toArray();
  }

  private record Learnt(TaggedSentence sentence, Language language) {}
}

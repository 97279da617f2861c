package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import dev.vett.nlp.names.NameFeatures;
import dev.vett.nlp.names.NameTable;
import dev.vett.nlp.names.NameTag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Prepares the sentences that the models of names learn from, and trains one model. */
final class NameTraining {
  private static final long SEED = 7;
  private static final double VARIED = 0.3;

  private final Corpus corpus;
  private final Set<String> nationalities;

  NameTraining(Corpus corpus, Set<String> nationalities) {
    this.corpus = corpus;
    this.nationalities = nationalities;
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
      for (TaggedSentence written : corpus.train(language)) {
        TaggedSentence sentence = withoutNationalities(written);
        sentences.add(new Learnt(sentence, language));
        if (random.nextDouble() < VARIED) {
          TaggedSentence varied = new Variation(random).of(sentence, language);
          sentences.add(new Learnt(varied, language));
        }
      }
    }
    for (Learnt learnt : sentences) {
      perceptron.add(features(learnt, caseless), tags(learnt.sentence()));
    }
    return perceptron.train();
  }

  /** One corpus takes half of its nationalities for places; the others, like Vett, take none. */
  private TaggedSentence withoutNationalities(TaggedSentence sentence) {
    List<String> tags = new ArrayList<>(sentence.tags());
    for (int token = 0; token < tags.size(); token++) {
      boolean goesOn = token + 1 < tags.size() && tags.get(token + 1).equals("I-LOC");
      if (tags.get(token).equals("B-LOC")
          && !goesOn
          && nationalities.contains(sentence.tokens().get(token))) {
        tags.set(token, "O");
      }
    }
    return new TaggedSentence(sentence.text(), sentence.tokens(), tags);
  }

  private static NameFeatures features(Learnt learnt, boolean caseless) {
    List<String> tokens = learnt.sentence().tokens();
    List<String> forms =
        caseless ? tokens.stream().map(token -> token.toLowerCase(Locale.ROOT)).toList() : tokens;
    return new NameFeatures(forms, learnt.language(), caseless);
  }

  private static int[] tags(TaggedSentence sentence) {
    return sentence.tags().stream().mapToInt(tag -> NameTag.of(tag).number()).toArray();
  }

  private record Learnt(TaggedSentence sentence, Language language) {}
}

package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** Trains the sentence models on sentences joined by blanks, ten at a time. */
final class SentenceTraining {
  private static final int JOINED = 10;
  private static final int ITERATIONS = 100;
  private static final int CUTOFF = 5;
  private static final char[] END_MARKS = {'.', '!', '?', '…'};

  private final Corpus corpus;

  SentenceTraining(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Trains one model for one or more languages. */
  SentenceModel train(String name, List<Language> languages) throws IOException {
    List<SentenceSample> samples = new ArrayList<>();
    for (Language language : languages) {
      for (String part : Corpus.trainParts(language)) {
        samples.addAll(samples(corpus.read(part)));
      }
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    return SentenceDetectorME.train(
        name,
        ObjectStreamUtils.createObjectStream(samples),
        new SentenceDetectorFactory(name, true, null, END_MARKS),
        parameters);
  }

  private static List<SentenceSample> samples(List<TaggedSentence> sentences) {
    List<SentenceSample> samples = new ArrayList<>();
    for (int first = 0; first < sentences.size(); first += JOINED) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      int end = Math.min(sentences.size(), first + JOINED);
      for (TaggedSentence sentence : sentences.subList(first, end)) {
        text.append(text.isEmpty() ? "" : " ");
        int start = text.length();
        text.append(Detokenizer.text(sentence));
        spans.add(new Span(start, text.length()));
      }
      samples.add(new SentenceSample(text.toString(), spans.toArray(Span[]::new)));
    }
    return samples;
  }
}

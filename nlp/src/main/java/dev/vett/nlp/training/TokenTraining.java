package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** Trains the token models on what is written together without being one word. */
final class TokenTraining {
  private static final Pattern PLAIN = Pattern.compile("^[\\p{L}\\p{N}]+$");
  private static final int ITERATIONS = 100;
  private static final int CUTOFF = 5;

  private final Corpus corpus;

  TokenTraining(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Trains one model for one or more languages. */
  TokenizerModel train(String name, List<Language> languages) throws IOException {
    List<TokenSample> samples = new ArrayList<>();
    for (Language language : languages) {
      for (String part : Corpus.trainParts(language)) {
        List<TaggedSentence> sentences = corpus.read(part);
        boolean raw = sentences.stream().anyMatch(TaggedSentence::isRaw);
        if (raw || !language.equals(Language.SWEDISH)) {
          sentences.forEach(sentence -> add(sentence, samples));
        }
      }
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    return TokenizerME.train(
        ObjectStreamUtils.createObjectStream(samples),
        new TokenizerFactory(name, null, true, PLAIN),
        parameters);
  }

  private static void add(TaggedSentence sentence, List<TokenSample> samples) {
    String text = Detokenizer.text(sentence);
    List<Span> spans = spans(text, sentence.tokens());
    if (spans.size() == sentence.tokens().size()) {
      samples.add(new TokenSample(text, spans.toArray(Span[]::new)));
    }
  }

  /** Returns where the tokens stand in the text, up to the first that is not there. */
  static List<Span> spans(String text, List<String> tokens) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (String token : tokens) {
      int start = from;
      while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      if (!text.startsWith(token, start)) {
        return spans;
      }
      from = start + token.length();
      spans.add(new Span(start, from));
    }
    return spans;
  }
}

package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import dev.vett.nlp.language.LanguageTable;
import dev.vett.nlp.language.LetterGrams;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.LanguageSample;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.naivebayes.NaiveBayesTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the language model with OpenNLP and turns it into a table.
 *
 * <p>OpenNLP counts; the table holds the logarithm of each count's share, less the mean of the
 * languages, so that a run of letters that says nothing weighs nothing.
 */
final class LanguageTraining {
  private static final int CUTOFF = 3;
  private static final int EVERYDAY_TIMES = 4;
  private static final double SMOOTHING = 0.05;
  private static final double LEAST_SPREAD = 0.5;
  private static final double WORD_WEIGHT = 1.5;
  private static final double[] GRAM_WEIGHT = {0, 0, 0.5, 0.7, 1, 1};

  private final Corpus corpus;
  private final Everyday everyday;

  LanguageTraining(Corpus corpus, Everyday everyday) {
    this.corpus = corpus;
    this.everyday = everyday;
  }

  /** Trains the model; the same corpora give the same table. */
  LanguageTable train() throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, NaiveBayesTrainer.NAIVE_BAYES_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    LanguageDetectorModel model =
        LanguageDetectorME.train(
            ObjectStreamUtils.createObjectStream(samples()), parameters, new LetterGramFactory());
    return table((AbstractModel) model.getMaxentModel());
  }

  private List<LanguageSample> samples() throws IOException {
    List<LanguageSample> samples = new ArrayList<>();
    for (Language language : Language.values()) {
      var label = new opennlp.tools.langdetect.Language(language.code());
      for (TaggedSentence sentence : corpus.train(language)) {
        samples.add(new LanguageSample(label, sentence.text()));
      }
      for (String line : everyday.lines(language)) {
        samples.addAll(Collections.nCopies(EVERYDAY_TIMES, new LanguageSample(label, line)));
      }
    }
    return samples;
  }

  private static LanguageTable table(AbstractModel model) {
    Map<String, double[]> counts = counts(model);
    Map<Integer, double[]> totals = new HashMap<>();
    Map<Integer, Integer> kinds = new HashMap<>();
    counts.forEach(
        (name, count) -> {
          double[] total = totals.computeIfAbsent(kind(name), kind -> new double[count.length]);
          Arrays.setAll(total, language -> total[language] + count[language]);
          kinds.merge(kind(name), 1, Integer::sum);
        });
    Map<Long, double[]> weights = new HashMap<>();
    counts.forEach(
        (name, count) -> {
          int kind = kind(name);
          double[] weight =
              weight(
                  count, totals.getOrDefault(kind, count), SMOOTHING * kinds.getOrDefault(kind, 0));
          double spread =
              Arrays.stream(weight).max().orElse(0) - Arrays.stream(weight).min().orElse(0);
          if (spread >= LEAST_SPREAD) {
            double factor = kind == 0 ? WORD_WEIGHT : GRAM_WEIGHT[kind];
            weights.put(
                LetterGrams.hash(name),
                Arrays.stream(weight).map(value -> value * factor).toArray());
          }
        });
    return LanguageTable.of(weights);
  }

  private static double[] weight(double[] count, double[] total, double smoothing) {
    double[] weight = new double[count.length];
    Arrays.setAll(
        weight,
        language -> Math.log((count[language] + SMOOTHING) / (total[language] + smoothing)));
    double mean = Arrays.stream(weight).average().orElse(0);
    Arrays.setAll(weight, language -> weight[language] - mean);
    return weight;
  }

  /** Reads OpenNLP's counts, with the languages in the order of {@link Language}. */
  @SuppressWarnings({"unchecked", "EnumOrdinal"})
  private static Map<String, double[]> counts(AbstractModel model) {
    Object[] data = model.getDataStructures();
    Map<String, Context> contexts = (Map<String, Context>) data[1];
    String[] outcomes = (String[]) data[2];
    Map<String, double[]> counts = new HashMap<>();
    contexts.forEach(
        (name, context) -> {
          double[] count = new double[outcomes.length];
          int[] known = context.getOutcomes();
          for (int index = 0; index < known.length; index++) {
            Language language = Language.ofCode(outcomes[known[index]]).orElseThrow();
            count[language.ordinal()] = context.getParameters()[index];
          }
          counts.put(name, count);
        });
    return counts;
  }

  /** Returns 0 for a word, else the number of letters. */
  private static int kind(String name) {
    return name.charAt(0) == LetterGrams.WORD ? 0 : name.length();
  }
}

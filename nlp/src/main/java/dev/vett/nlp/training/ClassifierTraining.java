package dev.vett.nlp.training;

import dev.vett.nlp.classify.TextFeatures;
import dev.vett.nlp.classify.WeightTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Trains a classifier and turns it into a table.
 *
 * <p>Of the features, those that part the labels most and in most texts are kept, as many as the
 * table has room for.
 */
final class ClassifierTraining {
  /** A feature that fewer texts have says more about its texts than about labels. */
  private static final int LEAST_TEXTS = 3;

  /** How large a table may be, in bytes. */
  private static final int ROOM = 4_000_000;

  private final List<String> labels;
  private final Map<Long, Integer> numbers;
  private final long[] features;
  private final int[] texts;

  private ClassifierTraining(List<String> labels, Map<Long, Integer> textsOfFeature) {
    this.labels = labels;
    this.features =
        textsOfFeature.entrySet().stream()
            .filter(entry -> entry.getValue() >= LEAST_TEXTS)
            .mapToLong(Map.Entry::getKey)
            .sorted()
            .toArray();
    this.texts = Arrays.stream(features).mapToInt(textsOfFeature::get).toArray();
    this.numbers = new HashMap<>();
    for (int number = 0; number < features.length; number++) {
      numbers.put(features[number], number);
    }
  }

  /**
   * Trains on texts; the same texts in the same order give the same table.
   *
   * @throws IOException where the texts have fewer than two labels
   */
  static WeightTable train(List<ClassifiedText> texts) throws IOException {
    List<String> labels = texts.stream().map(ClassifiedText::label).distinct().sorted().toList();
    if (labels.size() < 2) {
      throw new IOException("the texts have " + labels.size() + " labels; give two or more");
    }
    List<long[]> words = texts.stream().map(ClassifierTraining::ofWords).toList();
    List<long[]> all = texts.stream().map(ClassifierTraining::ofAll).toList();
    Map<Long, Integer> textsOfFeature = new HashMap<>();
    all.forEach(
        seen -> Arrays.stream(seen).forEach(one -> textsOfFeature.merge(one, 1, Integer::sum)));
    ClassifierTraining training = new ClassifierTraining(labels, textsOfFeature);
    List<MaximumEntropy.Sample> samples = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      samples.add(
          new MaximumEntropy.Sample(
              labels.indexOf(texts.get(i).label()),
              training.known(words.get(i)),
              training.known(all.get(i))));
    }
    float[] weights = MaximumEntropy.fit(samples, training.features.length, labels.size());
    return WeightTable.of(labels, training.strongest(weights));
  }

  private static long[] ofWords(ClassifiedText text) {
    return TextFeatures.of(text.text(), text.language(), List.of());
  }

  private static long[] ofAll(ClassifiedText text) {
    return TextFeatures.of(text.text(), text.language(), text.keywords());
  }

  private int[] known(long[] seen) {
    return Arrays.stream(seen).filter(numbers::containsKey).mapToInt(numbers::get).toArray();
  }

  private Map<Long, double[]> strongest(float[] weights) {
    int most = ROOM / (Integer.BYTES + labels.size());
    Map<Long, double[]> kept = new HashMap<>();
    IntStream.range(0, features.length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer number) -> -strength(weights, number))
                .thenComparing(number -> features[number]))
        .limit(most)
        .forEach(number -> kept.put(features[number], aroundMean(weights, number)));
    return kept;
  }

  private double strength(float[] weights, int number) {
    double[] weight = aroundMean(weights, number);
    double spread = Arrays.stream(weight).max().orElse(0) - Arrays.stream(weight).min().orElse(0);
    return spread * Math.sqrt(texts[number]);
  }

  private double[] aroundMean(float[] weights, int number) {
    double[] weight = new double[labels.size()];
    Arrays.setAll(weight, label -> weights[number * weight.length + label]);
    double mean = Arrays.stream(weight).average().orElse(0);
    return Arrays.stream(weight).map(one -> one - mean).toArray();
  }
}

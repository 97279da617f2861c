package dev.vett.nlp.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Fits a maximum entropy model: how strongly each feature speaks for each label.
 *
 * <p>Stochastic gradient descent, with steps that shrink for what has moved much (AdaGrad).
 * Decision 0026 says why OpenNLP does not do it.
 */
final class MaximumEntropy {
  private static final int ROUNDS = 6;
  private static final float STEP = 0.02f;

  /** Pulls a weight back to nothing each time that its feature is seen. */
  private static final float DECAY = 0.01f;

  /** How often a text is learnt by its words alone, without the terms in it. */
  private static final float BY_WORDS = 0.3f;

  private static final float NEAR_ZERO = 1e-8f;
  private static final long SEED = 7;

  private final int labels;
  private final float[] weights;
  private final float[] moved;

  /**
   * A text to learn from.
   *
   * @param label the number of its label
   * @param words the numbers of the features of its words
   * @param all the numbers of all its features: of its words, and of the terms in it
   */
  @SuppressWarnings("ArrayRecordComponent") // hundreds of numbers for each of some 100,000 texts
  record Sample(int label, int[] words, int[] all) {}

  private MaximumEntropy(int features, int labels) {
    this.labels = labels;
    this.weights = new float[Math.multiplyExact(features, labels)];
    this.moved = new float[weights.length];
  }

  /**
   * Returns the weights, label by label for each feature; the same samples in the same order give
   * the same weights.
   *
   * @param features how many features are numbered
   * @param labels how many labels are numbered
   */
  static float[] fit(List<Sample> samples, int features, int labels) {
    MaximumEntropy model = new MaximumEntropy(features, labels);
    Random random = new Random(SEED);
    int[] order = new int[samples.size()];
    Arrays.setAll(order, index -> index);
    for (int round = 0; round < ROUNDS; round++) {
      shuffle(order, random);
      for (int index : order) {
        Sample sample = samples.get(index);
        boolean byWords = random.nextFloat() < BY_WORDS;
        model.learn(byWords ? sample.words() : sample.all(), sample.label());
      }
    }
    return model.weights;
  }

  private static void shuffle(int[] order, Random random) {
    for (int last = order.length - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      int index = order[last];
      order[last] = order[other];
      order[other] = index;
    }
  }

  private void learn(int[] features, int right) {
    float[] errors = shares(features);
    errors[right] -= 1;
    for (int feature : features) {
      int first = feature * labels;
      for (int label = 0; label < labels; label++) {
        int place = first + label;
        float slope = errors[label] + DECAY * weights[place];
        moved[place] += slope * slope;
        weights[place] -= STEP * slope / (float) Math.sqrt(moved[place] + NEAR_ZERO);
      }
    }
  }

  /** Returns how likely each label is by what is known so far. */
  private float[] shares(int[] features) {
    float[] shares = new float[labels];
    for (int feature : features) {
      int first = feature * labels;
      for (int label = 0; label < labels; label++) {
        shares[label] += weights[first + label];
      }
    }
    float most = Float.NEGATIVE_INFINITY;
    for (float share : shares) {
      most = Math.max(most, share);
    }
    float total = 0;
    for (int label = 0; label < labels; label++) {
      // The same on every machine, unlike Math.exp
      shares[label] = (float) StrictMath.exp(shares[label] - most);
      total += shares[label];
    }
    for (int label = 0; label < labels; label++) {
      shares[label] /= total;
    }
    return shares;
  }
}

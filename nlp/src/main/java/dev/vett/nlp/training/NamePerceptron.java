package dev.vett.nlp.training;

import dev.vett.nlp.names.NameFeatures;
import dev.vett.nlp.names.NameTable;
import dev.vett.nlp.names.NameTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns the weights of observations from whole tagged sentences: an averaged perceptron.
 *
 * <p>It is the algorithm of OpenNLP's {@code PERCEPTRON_SEQUENCE}, on arrays: OpenNLP builds its
 * index of all observations anew after each mistake, which takes hours here, and the algorithm
 * {@code PERCEPTRON}, which learns from one token at a time, finds fewer names (docs/models.md).
 */
final class NamePerceptron {
  private static final int TAGS = NameTag.COUNT;
  private static final int ITERATIONS = 6;
  private static final int ORDERS = 3;
  private static final int CUTOFF = 2;
  private static final double STEPS = 4;
  private static final int LEAST = 3;
  private static final double NEVER = -1e18;
  private static final NameTag[] ALL = NameTag.values();

  private final Map<Long, Integer> index = new HashMap<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<int[]> counts = new ArrayList<>();
  private float[] weights = {};
  private double[] sums = {};
  private long step = 1;

  /** A sentence with its observations as numbers: by token, and by token and tag before. */
  private static final class Sentence {
    private final int[][] observed;
    private final int[][][] observedAfter;
    private final int[] tags;

    private Sentence(int[][] observed, int[][][] observedAfter, int[] tags) {
      this.observed = observed;
      this.observedAfter = observedAfter;
      this.tags = tags;
    }
  }

  /** Adds a sentence and its right tags. */
  void add(NameFeatures features, int[] tags) {
    int[][] observed = new int[tags.length][];
    int[][][] observedAfter = new int[tags.length][TAGS + 1][];
    for (int token = 0; token < tags.length; token++) {
      List<Integer> numbers = new ArrayList<>();
      features.observe(token, hash -> numbers.add(number(hash, 1)));
      observed[token] = numbers.stream().mapToInt(Integer::intValue).toArray();
      for (int before = 0; before <= TAGS; before++) {
        boolean possible = (token == 0) == (before == NameFeatures.START);
        if (possible) {
          List<Integer> after = new ArrayList<>();
          boolean right = before == (token == 0 ? NameFeatures.START : tags[token - 1]);
          features.observeAfter(token, before, hash -> after.add(number(hash, right ? 1 : CUTOFF)));
          observedAfter[token][before] = after.stream().mapToInt(Integer::intValue).toArray();
        }
      }
    }
    sentences.add(new Sentence(observed, observedAfter, tags));
  }

  private int number(long hash, int times) {
    Integer number = index.get(hash);
    if (number == null) {
      number = index.size();
      index.put(hash, number);
      counts.add(new int[1]);
    }
    counts.get(number)[0] += times;
    return number;
  }

  /**
   * Learns in several orders, and returns the mean of the weights that were used on average.
   *
   * <p>One order alone decides some names by chance.
   */
  NameTable train() {
    double[] mean = new double[index.size() * TAGS];
    for (int order = 0; order < ORDERS; order++) {
      weights = new float[mean.length];
      sums = new double[mean.length];
      step = 1;
      Collections.shuffle(sentences, new Random(order));
      for (int round = 0; round < ITERATIONS; round++) {
        for (Sentence sentence : sentences) {
          learn(sentence, tag(sentence));
          step++;
        }
      }
      for (int place = 0; place < mean.length; place++) {
        mean[place] += (weights[place] - sums[place] / step) / ORDERS;
      }
    }
    return table(mean);
  }

  private NameTable table(double[] mean) {
    Map<Long, int[]> table = new HashMap<>();
    index.forEach(
        (hash, number) -> {
          int[] steps = new int[TAGS];
          for (int tag = 0; tag < TAGS; tag++) {
            steps[tag] = (int) Math.round(mean[number * TAGS + tag] * STEPS);
          }
          if (Arrays.stream(steps).anyMatch(value -> Math.abs(value) >= LEAST)) {
            table.put(hash, steps);
          }
        });
    return NameTable.of(table);
  }

  private void learn(Sentence sentence, int[] found) {
    int[] right = sentence.tags;
    for (int token = 0; token < right.length; token++) {
      int rightBefore = token == 0 ? NameFeatures.START : right[token - 1];
      int foundBefore = token == 0 ? NameFeatures.START : found[token - 1];
      if (right[token] != found[token]) {
        move(sentence.observed[token], right[token], 1);
        move(sentence.observed[token], found[token], -1);
      }
      if (right[token] != found[token] || rightBefore != foundBefore) {
        move(sentence.observedAfter[token][rightBefore], right[token], 1);
        move(sentence.observedAfter[token][foundBefore], found[token], -1);
      }
    }
  }

  private void move(int[] numbers, int tag, int by) {
    for (int number : numbers) {
      if (counts.get(number)[0] >= CUTOFF) {
        weights[number * TAGS + tag] += by;
        sums[number * TAGS + tag] += (double) by * step;
      }
    }
  }

  private int[] tag(Sentence sentence) {
    int length = sentence.tags.length;
    double[][] best = new double[length][TAGS];
    int[][] cameFrom = new int[length][TAGS];
    for (int token = 0; token < length; token++) {
      double[] here = score(sentence.observed[token]);
      Arrays.fill(best[token], NEVER);
      int from = token == 0 ? NameFeatures.START : 0;
      int to = token == 0 ? NameFeatures.START + 1 : TAGS;
      for (int before = from; before < to; before++) {
        double[] after = score(sentence.observedAfter[token][before]);
        double sofar = token == 0 ? 0 : best[token - 1][before];
        NameTag tagBefore = token == 0 ? null : ALL[before];
        for (int tag = 0; tag < TAGS; tag++) {
          double sum = sofar + here[tag] + after[tag];
          if (sum > best[token][tag] && ALL[tag].mayFollow(tagBefore)) {
            best[token][tag] = sum;
            cameFrom[token][tag] = before;
          }
        }
      }
    }
    int[] tags = new int[length];
    int tag = 0;
    for (int other = 1; other < TAGS; other++) {
      tag = best[length - 1][other] > best[length - 1][tag] ? other : tag;
    }
    for (int token = length - 1; token >= 0; token--) {
      tags[token] = tag;
      tag = cameFrom[token][tag];
    }
    return tags;
  }

  private double[] score(int[] numbers) {
    double[] scores = new double[TAGS];
    for (int number : numbers) {
      int base = number * TAGS;
      for (int tag = 0; tag < TAGS; tag++) {
        scores[tag] += weights[base + tag];
      }
    }
    return scores;
  }
}

package dev.vett.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MaximumEntropyTest {
  private static final int ALWAYS = 0;
  private static final int WORD = 1;
  private static final int OTHER_WORD = 2;
  private static final int TERM = 3;
  private static final int FEATURES = 4;

  /** Texts of label 0 have one word, those of label 1 another, which a lexicon lists. */
  private static List<MaximumEntropy.Sample> samples(int pairs) {
    List<MaximumEntropy.Sample> samples = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      samples.add(new MaximumEntropy.Sample(0, new int[] {ALWAYS, WORD}, new int[] {ALWAYS, WORD}));
      samples.add(
          new MaximumEntropy.Sample(
              1, new int[] {ALWAYS, OTHER_WORD}, new int[] {ALWAYS, OTHER_WORD, TERM}));
    }
    return samples;
  }

  @Property(tries = 20)
  void whatPartsTheLabelsSpeaksForThem(@ForAll @IntRange(min = 20, max = 200) int pairs) {
    float[] weights = MaximumEntropy.fit(samples(pairs), FEATURES, 2);

    assertThat(lean(weights, WORD)).isNegative();
    assertThat(lean(weights, OTHER_WORD)).isPositive();
    assertThat(lean(weights, TERM)).isPositive();
  }

  @Test
  void whatAllTextsHaveSaysLittle() {
    float[] weights = MaximumEntropy.fit(samples(200), FEATURES, 2);

    assertThat(Math.abs(lean(weights, ALWAYS))).isLessThan(lean(weights, OTHER_WORD) / 2);
  }

  /** Some texts are learnt without the terms in them, so that these do not explain everything. */
  @Test
  void aWordSpeaksForItsLabelEvenWhereATermAlwaysStandsBesideIt() {
    float[] weights = MaximumEntropy.fit(samples(200), FEATURES, 2);

    assertThat(lean(weights, OTHER_WORD)).isGreaterThan(lean(weights, TERM));
  }

  @Test
  void theSameSamplesGiveTheSameWeights() {
    assertThat(MaximumEntropy.fit(samples(50), FEATURES, 2))
        .containsExactly(MaximumEntropy.fit(samples(50), FEATURES, 2));
  }

  /** Returns how much a feature speaks for label 1 rather than label 0. */
  private static float lean(float[] weights, int feature) {
    return weights[feature * 2 + 1] - weights[feature * 2];
  }
}

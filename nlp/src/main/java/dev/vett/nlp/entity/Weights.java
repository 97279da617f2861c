package dev.vett.nlp.entity;

/** Weighted sums of digits, for check digits modulo 11. */
final class Weights {
  private Weights() {}

  /** Returns the sum of the first digits, each times its weight. */
  static int sum(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (digits.charAt(i) - '0') * weights[i];
    }
    return sum;
  }
}

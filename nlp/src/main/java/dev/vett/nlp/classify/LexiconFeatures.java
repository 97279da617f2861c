package dev.vett.nlp.classify;

import dev.vett.core.analysis.Keyword;
import dev.vett.nlp.lexicon.Builtin;
import java.util.Arrays;
import java.util.Collection;

/** The lexicons whose terms stand in a text, and pairs of them, as features. */
final class LexiconFeatures {
  private static final long LEXICON = 7;
  private static final long LEXICONS = 8;

  private LexiconFeatures() {}

  /** Returns the features, each once. */
  static long[] of(Collection<Keyword> keywords) {
    long[] lexicons = new long[keywords.size()];
    int size = 0;
    for (Keyword keyword : keywords) {
      if (!Builtin.names(keyword.lexicon())) {
        long lexicon = FeatureHash.of(keyword.lexicon());
        lexicons[size++] = FeatureHash.mix(LEXICON, lexicon, keyword.meant() ? 1 : 0);
      }
    }
    Arrays.sort(lexicons, 0, size);
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || lexicons[i] != lexicons[i - 1]) {
        lexicons[count++] = lexicons[i];
      }
    }
    return withPairs(lexicons, count);
  }

  private static long[] withPairs(long[] lexicons, int count) {
    long[] features = Arrays.copyOf(lexicons, count + count * (count - 1) / 2);
    int next = count;
    for (int one = 0; one < count; one++) {
      for (int other = one + 1; other < count; other++) {
        features[next++] = FeatureHash.mix(LEXICONS, lexicons[one], lexicons[other]);
      }
    }
    return features;
  }
}

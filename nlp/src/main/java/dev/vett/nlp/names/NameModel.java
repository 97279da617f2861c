package dev.vett.nlp.names;

import java.util.Arrays;
import java.util.List;

/** Finds the likeliest row of tags for a sentence. */
public final class NameModel {
  private static final int TAGS = NameTag.COUNT;
  private static final NameTag[] ALL = NameTag.values();
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final NameTable table;

  /** Creates a model over trained weights. */
  public NameModel(NameTable table) {
    this.table = table;
  }

  /** Returns the tag of each token. */
  public List<NameTag> tag(NameFeatures sentence) {
    int length = sentence.length();
    int[][] cameFrom = new int[length][TAGS];
    int[] best = new int[TAGS];
    int[] next = new int[TAGS];
    int[] here = new int[TAGS];
    int[] after = new int[TAGS];
    for (int token = 0; token < length; token++) {
      Arrays.fill(here, 0);
      sentence.observe(token, hash -> table.addTo(here, hash));
      Arrays.fill(next, NEVER);
      int from = token == 0 ? NameFeatures.START : 0;
      int to = token == 0 ? NameFeatures.START + 1 : TAGS;
      for (int before = from; before < to; before++) {
        Arrays.fill(after, 0);
        sentence.observeAfter(token, before, hash -> table.addTo(after, hash));
        int sofar = token == 0 ? 0 : best[before];
        NameTag tagBefore = token == 0 ? null : ALL[before];
        for (int tag = 0; tag < TAGS; tag++) {
          if (ALL[tag].mayFollow(tagBefore) && sofar + after[tag] > next[tag]) {
            next[tag] = sofar + after[tag];
            cameFrom[token][tag] = before;
          }
        }
      }
      for (int tag = 0; tag < TAGS; tag++) {
        best[tag] = Math.max(NEVER, next[tag] + here[tag]);
      }
    }
    return walkBack(best, cameFrom);
  }

  private static List<NameTag> walkBack(int[] best, int[][] cameFrom) {
    NameTag[] tags = new NameTag[cameFrom.length];
    int tag = 0;
    for (int other = 1; other < TAGS; other++) {
      tag = best[other] > best[tag] ? other : tag;
    }
    for (int token = tags.length - 1; token >= 0; token--) {
      tags[token] = ALL[tag];
      tag = cameFrom[token][tag];
    }
    return List.of(tags);
  }
}

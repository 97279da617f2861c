package dev.vett.nlp.classify;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.text.Language;
import java.util.Collection;

/**
 * How strongly the words of a text speak for each label of a task.
 *
 * <p>The words are read once; the terms that were found in the text can be counted or left out.
 * Immutable once the words are counted.
 */
public final class Tally {
  /** Most runs of letters of a text are new to it, and about half of them known to a table. */
  private static final int PLACES_PER_LETTER = 3;

  private final WeightTable table;
  private final int[] sums;

  private Tally(WeightTable table, int[] sums) {
    this.table = table;
    this.sums = sums;
  }

  /** Counts each feature of the words of a text once. */
  static Tally of(String text, Language language, WeightTable table) {
    int[] sums = new int[table.labels().size()];
    String beginning = TextFeatures.beginning(text);
    Places seen = new Places(beginning.length() * PLACES_PER_LETTER);
    TextFeatures.ofWords(
        beginning,
        language,
        feature -> {
          int place = table.find(feature);
          if (place >= 0 && seen.add(place)) {
            table.addTo(sums, place);
          }
        });
    return new Tally(table, sums);
  }

  /** Returns the likeliest label, by the words alone. */
  Label label() {
    return table.label(sums);
  }

  /**
   * Returns the likeliest label, by the words and the terms of lexicons.
   *
   * @param keywords the terms that were found in the text; those of a company's own lists do not
   *     count
   */
  public Label label(Collection<Keyword> keywords) {
    if (keywords.isEmpty()) {
      return label();
    }
    int[] all = sums.clone();
    for (long feature : LexiconFeatures.of(keywords)) {
      int place = table.find(feature);
      if (place >= 0) {
        table.addTo(all, place);
      }
    }
    return table.label(all);
  }

  /** Places of a table, each once, in an array with open addressing. */
  private static final class Places {
    private static final int SPREAD = 0x9e3779b9;
    private static final int FEWEST = 64;

    /** The places, each plus one; 0 is empty. */
    private int[] places;

    private int size;

    private Places(int expected) {
      places = new int[Integer.highestOneBit(Math.max(FEWEST, expected))];
    }

    private boolean add(int place) {
      if (size * 2 > places.length) {
        grow();
      }
      boolean added = put(place + 1);
      size += added ? 1 : 0;
      return added;
    }

    private boolean put(int place) {
      int mask = places.length - 1;
      int at = ((place * SPREAD) >>> 8) & mask;
      while (places[at] != 0) {
        if (places[at] == place) {
          return false;
        }
        at = (at + 1) & mask;
      }
      places[at] = place;
      return true;
    }

    private void grow() {
      int[] old = places;
      places = new int[old.length * 2];
      for (int place : old) {
        if (place != 0) {
          put(place);
        }
      }
    }
  }
}

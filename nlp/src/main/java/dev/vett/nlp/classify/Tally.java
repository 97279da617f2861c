package dev.vett.nlp.classify;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.text.Language;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How strongly the words of a text speak for each label of a task.
 *
 * <p>The words are read once; the terms that were found in the text can be counted or left out.
 * Immutable once the words are counted.
 */
public final class Tally {
  private final WeightTable table;
  private final int[] sums;

  private Tally(WeightTable table, int[] sums) {
    this.table = table;
    this.sums = sums;
  }

  /** Counts each feature of the words of a text once. */
  static Tally of(String text, Language language, WeightTable table) {
    String beginning = TextFeatures.beginning(text);
    Counter counter = new Counter(table, beginning.length());
    TextFeatures.ofWords(beginning, language, counter);
    return new Tally(table, counter.sums());
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

  /**
   * Counts features, many at a time.
   *
   * <p>Half of the features are unknown, and where each lies in a table of megabytes cannot be
   * foreseen. So the places of many are looked at before the first is judged: a processor fetches
   * them side by side. The runs of letters in a word are looked for once, as long as the word is
   * remembered.
   */
  private static final class Counter implements TextFeatures.Sink {
    private static final int AT_ONCE = 64;

    private final WeightTable table;
    private final int[] sums;
    private final Places seen;
    private final long[] features = new long[AT_ONCE];
    private final int[] found = new int[AT_ONCE];
    private int size;

    /** Whether all that waits to be counted are runs of one word. */
    private boolean ofOneWord;

    private Counter(WeightTable table, int letters) {
      this.table = table;
      this.sums = new int[table.labels().size()];
      this.seen = new Places(letters);
    }

    @Override
    public void take(long feature) {
      features[size++] = feature;
      if (size == AT_ONCE) {
        count();
      }
    }

    @Override
    public boolean takeRuns(long word) {
      KnownWords.@Nullable Runs known = table.runs(word);
      if (known != null) {
        count(known);
        return true;
      }
      count();
      ofOneWord = true;
      return false;
    }

    @Override
    public void endRuns(long word) {
      if (ofOneWord) {
        count(table.remember(word, features, size));
        size = 0;
        ofOneWord = false;
      }
    }

    private void count(KnownWords.Runs runs) {
      int[] places = runs.places();
      for (int i = 0; i < places.length; i++) {
        if (seen.add(places[i])) {
          WeightTable.addTo(sums, runs, i);
        }
      }
    }

    private void count() {
      table.peek(features, size, found);
      int known = 0;
      for (int i = 0; i < size; i++) {
        if (found[i] != WeightTable.EMPTY) {
          int place = table.find(features[i]);
          if (place >= 0 && seen.add(place)) {
            found[known++] = place;
          }
        }
      }
      for (int i = 0; i < known; i++) {
        table.addTo(sums, found[i]);
      }
      size = 0;
      ofOneWord = false;
    }

    private int[] sums() {
      count();
      return sums;
    }
  }

  /** Places of a table, each once, in an array with open addressing. */
  private static final class Places {
    private static final int SPREAD = 0x9e3779b9;
    private static final int FEWEST = 64;

    /** A text has three runs of letters for each letter, and about half of them are known. */
    private static final int ROOM_PER_LETTER = 6;

    /** The places, each plus one; 0 is empty. */
    private int[] places;

    private int size;

    private Places(int letters) {
      places = new int[Integer.highestOneBit(Math.max(FEWEST, letters * ROOM_PER_LETTER))];
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

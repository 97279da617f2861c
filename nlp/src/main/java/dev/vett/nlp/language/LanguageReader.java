package dev.vett.nlp.language;

import dev.vett.core.analysis.LanguageGuess;
import dev.vett.core.text.Language;
import dev.vett.nlp.models.ModelFiles;

/**
 * Tells which language a text is in, from its words and runs of letters.
 *
 * <p>It reads the beginning of the text, and more only while it is unsure. It is immutable and safe
 * for use by many threads.
 */
public final class LanguageReader {
  private static final Language[] LANGUAGES = Language.values();
  private static final int FIRST_LOOK = 160;
  private static final int SECOND_LOOK = 480;
  private static final double SURE = 0.9;
  private static final double CALM = 13.5;

  private final LanguageTable table;

  /** Creates a reader over a trained table. */
  public LanguageReader(LanguageTable table) {
    this.table = table;
  }

  /** Returns the reader over the model that Vett ships. */
  public static LanguageReader shipped() {
    return Shipped.READER;
  }

  /** Guesses the language of a text; a text without letters is English with a margin of 0. */
  public LanguageGuess read(CharSequence text) {
    Letters letters = new Letters(text, SECOND_LOOK);
    int[] scores = new int[LANGUAGES.length];
    letters.readTo(FIRST_LOOK);
    int seen = letters.length();
    add(letters, 0, seen, scores);
    LanguageGuess guess = guess(scores);
    if (guess.margin() < SURE && letters.more()) {
      letters.readTo(SECOND_LOOK);
      add(letters, seen - 1, letters.length(), scores);
      guess = guess(scores);
    }
    return guess;
  }

  private void add(Letters letters, int from, int to, int[] scores) {
    Adder adder = new Adder(table, scores);
    LetterGrams.walk(letters, from, to, adder);
    adder.flush();
  }

  /** Adds the weights of words and runs of letters to scores, many at a time. */
  private static final class Adder implements LetterGrams.Taker {
    private static final int AT_ONCE = 64;

    private final LanguageTable table;
    private final int[] scores;
    private final long[] hashes = new long[AT_ONCE];
    private int size;

    Adder(LanguageTable table, int[] scores) {
      this.table = table;
      this.scores = scores;
    }

    @Override
    public void take(long hash, int start, int end, boolean word) {
      hashes[size++] = hash;
      if (size == AT_ONCE) {
        flush();
      }
    }

    void flush() {
      table.addTo(scores, hashes, size);
      size = 0;
    }
  }

  @SuppressWarnings("EnumOrdinal") // scores lie in the order of the languages
  private static LanguageGuess guess(int[] scores) {
    int best = Language.ENGLISH.ordinal();
    for (int language = 0; language < scores.length; language++) {
      best = scores[language] > scores[best] ? language : best;
    }
    int second = best == 0 ? 1 : 0;
    for (int language = 0; language < scores.length; language++) {
      if (language != best && scores[language] > scores[second]) {
        second = language;
      }
    }
    double lead = (scores[best] - scores[second]) / LanguageTable.STEPS;
    return new LanguageGuess(LANGUAGES[best], margin(lead), LANGUAGES[second]);
  }

  /**
   * Turns a lead into a margin.
   *
   * <p>The runs of letters overlap, so their sum is over-sure. Divided by {@link #CALM}, it fits
   * how often the dev parts were read right (docs/models.md).
   */
  private static double margin(double lead) {
    return Math.tanh(lead / (2 * CALM));
  }

  private static final class Shipped {
    private static final LanguageReader READER =
        new LanguageReader(ModelFiles.read("language.bin", LanguageTable::read));
  }
}

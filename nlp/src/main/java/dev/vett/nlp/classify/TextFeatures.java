package dev.vett.nlp.classify;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.text.Language;
import dev.vett.nlp.fold.Shadow;
import dev.vett.nlp.words.GivenNames;
import dev.vett.nlp.words.WordList;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/**
 * What a classifier looks at: words, pairs of words, runs of three to five letters, signs, emoji,
 * capitals and length; and the lexicons whose terms stand in the text, and pairs of them.
 *
 * <p>Diacritics do not count. Names, numbers and addresses count as such, whichever they are: who
 * is spoken of says nothing about what is said. A line of nothing but addresses and mentions does
 * not count at all, and an emoji parts no pair of words. Each feature is named by a hash of 64
 * bits.
 */
public final class TextFeatures {
  /** Longer texts are looked at in their beginning. */
  private static final int LONGEST = 4_000;

  private static final int SHORTEST_GRAM = 3;
  private static final int LONGEST_GRAM = 5;
  private static final int SHORTEST_SHOUT = 4;

  /** From here on Unicode has little but emoji and letters; newer ones than the JDK knows too. */
  private static final int FIRST_PICTURE = 0x1f000;

  /** Letters by their code, without diacritics, which people leave out. */
  private static final char[] BARE = bareLetters();

  private static final long WORD = 1;
  private static final long PAIR = 2;
  private static final long GRAM = 3;
  private static final long SHOUTS = 4;
  private static final long LENGTH = 5;
  private static final long ALWAYS = 6;

  private static final long EDGE = FeatureHash.of("|");
  private static final long NUMBER = FeatureHash.of("<number>");
  private static final long NAME = FeatureHash.of("<name>");
  private static final long ADDRESS = FeatureHash.of("<address>");
  private static final long MENTION = FeatureHash.of("<mention>");

  private final String text;
  private final Shadow shadow;
  private final WordList ordinary;
  private final Sink sink;
  private long previous = EDGE;
  private int words;
  private boolean begins = true;

  private TextFeatures(String text, Language language, Sink sink) {
    this.text = text;
    this.sink = sink;
    this.shadow = Shadow.of(text);
    this.ordinary = WordList.of(language);
  }

  /**
   * Returns the features of a text, each once, in ascending order.
   *
   * @param text the text
   * @param language the language whose ordinary words are no names
   * @param keywords the terms that were found in the text; those of a company's own lists do not
   *     count
   */
  public static long[] of(String text, Language language, Collection<Keyword> keywords) {
    LongStream.Builder features = LongStream.builder();
    ofWords(text, language, features::add);
    LongStream ofLexicons = Arrays.stream(LexiconFeatures.of(keywords));
    return LongStream.concat(features.build(), ofLexicons).sorted().distinct().toArray();
  }

  /** Takes the features of a text's words one after the other, some of them more than once. */
  @FunctionalInterface
  interface Sink {
    void take(long feature);

    /**
     * Takes the runs of letters in a word, if they are known from elsewhere.
     *
     * @param word the hash of its letters
     * @return whether they were taken; otherwise they follow one by one, and {@link #endRuns}
     *     behind them
     */
    default boolean takeRuns(long word) {
      return false;
    }

    /** Tells that all runs of the letters in a word were handed out. */
    default void endRuns(long word) {}
  }

  /** Hands out the features of a text's words. */
  static void ofWords(String text, Language language, Sink sink) {
    new TextFeatures(beginning(text), language, sink).read();
  }

  /** Returns what is looked at of a text. */
  static String beginning(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean cut = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, cut ? LONGEST - 1 : LONGEST);
  }

  private void read() {
    add(FeatureHash.mix(ALWAYS, 0, 0));
    int index = 0;
    while (index < shadow.length()) {
      boolean lineBegins = index == 0 || shadow.at(index - 1) == '\n';
      int line = lineBegins ? pastPointers(index) : index;
      index = line > index ? line : next(index);
    }
    take(EDGE);
    add(FeatureHash.mix(LENGTH, Integer.SIZE - Integer.numberOfLeadingZeros(words), 0));
  }

  private int next(int index) {
    int point = shadow.codePointAt(index);
    if (isBlank(point)) {
      begins |= point == '\n';
      return index + Character.charCount(point);
    }
    boolean apart = index == 0 || isBlank(shadow.at(index - 1));
    if (apart) {
      int end = pieceEnd(index);
      if (isAddress(index, end)) {
        take(ADDRESS);
        return end;
      }
      if (point == '@' && end > index + 1) {
        take(MENTION);
        return end;
      }
    }
    if (Character.isDigit(point)) {
      return number(index);
    }
    return Character.isLetter(point) ? word(index) : sign(index, point);
  }

  /** Returns the end of a line that only points elsewhere, or its beginning where it says more. */
  private int pastPointers(int line) {
    int index = line;
    boolean points = false;
    while (index < shadow.length() && shadow.at(index) != '\n') {
      if (isBlank(shadow.codePointAt(index))) {
        index += Character.charCount(shadow.codePointAt(index));
        continue;
      }
      int end = pieceEnd(index);
      boolean mention = shadow.at(index) == '@' && end > index + 1;
      if (!mention && !isAddress(index, end)) {
        return line;
      }
      points = true;
      index = end;
    }
    return points ? index : line;
  }

  private int pieceEnd(int index) {
    int end = index;
    while (end < shadow.length() && !isBlank(shadow.at(end))) {
      end++;
    }
    return end;
  }

  /** Tells whether a piece between blanks is a web or mail address. */
  private boolean isAddress(int from, int to) {
    boolean dot = false;
    for (int i = to - 1; i > from; i--) {
      char unit = shadow.at(i);
      if (unit == '@' && dot) {
        return true;
      }
      dot |= unit == '.';
      if (unit == ':' && i + 2 < to && shadow.at(i + 1) == '/' && shadow.at(i + 2) == '/') {
        return true;
      }
    }
    return dot
        && to - from > SHORTEST_GRAM
        && shadow.at(from) == 'w'
        && shadow.at(from + 1) == 'w'
        && shadow.at(from + 2) == 'w';
  }

  private int number(int index) {
    int end = index;
    while (end < shadow.length() && isInNumber(end)) {
      end++;
    }
    take(NUMBER);
    return end;
  }

  private boolean isInNumber(int index) {
    char unit = shadow.at(index);
    boolean joins = unit == '.' || unit == ',' || unit == ':';
    boolean goesOn = index + 1 < shadow.length() && Character.isDigit(shadow.at(index + 1));
    return Character.isDigit(unit) || (joins && goesOn);
  }

  private int word(int from) {
    int to = from;
    while (to < shadow.length()) {
      int point = shadow.codePointAt(to);
      boolean joins =
          point == '\'' && to + 1 < shadow.length() && Character.isLetter(shadow.at(to + 1));
      if (!Character.isLetter(point) && !joins) {
        break;
      }
      to += Character.charCount(point);
    }
    boolean capital = Character.isUpperCase(text.charAt(shadow.start(from)));
    boolean shouts = capital && to - from > 1 && isUpper(from, to);
    if (capital && !shouts && isName(from, to)) {
      take(NAME);
    } else {
      long word = hash(from, to);
      take(word);
      if (!sink.takeRuns(word)) {
        addGrams(from, to);
        sink.endRuns(word);
      }
    }
    if (shouts && to - from >= SHORTEST_SHOUT) {
      add(FeatureHash.mix(SHOUTS, 0, 0));
    }
    words++;
    begins = false;
    return to;
  }

  private boolean isUpper(int from, int to) {
    for (int i = shadow.start(from); i < shadow.end(to - 1); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isName(int from, int to) {
    String form = shadow.text(from, to);
    boolean given = GivenNames.contains(form);
    boolean known = ordinary.contains(form);
    return form.length() > 1 && (begins ? given && !known : given || !known);
  }

  private int sign(int index, int point) {
    int end = index;
    while (end < shadow.length() && shadow.codePointAt(end) == point) {
      end += Character.charCount(point);
    }
    boolean several = end - index > Character.charCount(point);
    long sign = FeatureHash.mix(point, several ? 2 : 1, 0);
    if (isPicture(point)) {
      add(FeatureHash.mix(WORD, sign, 0));
      return end;
    }
    take(sign);
    begins |= point == '.' || point == '!' || point == '?';
    return end;
  }

  private void take(long word) {
    if (word != EDGE) {
      add(FeatureHash.mix(WORD, word, 0));
    }
    add(FeatureHash.mix(PAIR, previous, word));
    previous = word;
  }

  private void addGrams(int from, int to) {
    for (int start = from - 1; start < to; start++) {
      long gram = FeatureHash.mix(GRAM, 0, 0);
      for (int end = start; end < Math.min(to + 1, start + LONGEST_GRAM); end++) {
        boolean edge = end < from || end == to;
        gram = FeatureHash.step(gram, edge ? '_' : bare(shadow.at(end)));
        if (end - start + 1 >= SHORTEST_GRAM) {
          add(gram);
        }
      }
    }
  }

  private void add(long feature) {
    sink.take(feature);
  }

  private long hash(int from, int to) {
    long hash = FeatureHash.EMPTY;
    for (int i = from; i < to; i++) {
      hash = FeatureHash.step(hash, bare(shadow.at(i)));
    }
    return hash;
  }

  private static char bare(char letter) {
    return letter < BARE.length ? BARE[letter] : letter;
  }

  private static char[] bareLetters() {
    char[] letters = new char[0x180];
    for (char letter = 0; letter < letters.length; letter++) {
      letters[letter] = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }
    letters['ø'] = 'o';
    letters['æ'] = 'a';
    return letters;
  }

  /** Tells whether a character is an emoji or part of one. */
  private static boolean isPicture(int point) {
    return switch (Character.getType(point)) {
      case Character.OTHER_SYMBOL,
          Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          true;
      default -> point >= FIRST_PICTURE;
    };
  }

  private static boolean isBlank(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }
}

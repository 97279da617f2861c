package dev.vett.nlp.names;

import dev.vett.core.text.Language;
import java.util.List;

/**
 * What the model of names looks at: each token, its neighbours, how they are written, how they
 * begin and end, and which lists know them.
 *
 * <p>Each observation is named by a hash of 64 bits, so that reading makes few strings.
 */
public final class NameFeatures {
  /** The tag before the first token of a sentence. */
  public static final int START = NameTag.COUNT;

  private static final int EDGE = 2;
  private static final int LONGEST_PREFIX = 4;
  private static final int LONGEST_SUFFIX = 5;
  private static final int NEIGHBOUR_SUFFIX = 3;
  private static final int GRAM = 3;

  private final int length;
  private final long language;
  private final String[] lower;
  private final long[] form;
  private final long[] word;
  private final long[] shape;
  private final long[] capital;
  private final int[] known;
  private final boolean[] begins;
  private final boolean shouts;

  /**
   * Looks at a sentence.
   *
   * @param tokens its tokens, in lower case where {@code caseless}
   * @param caseless whether names may stand without a capital
   */
  public NameFeatures(List<String> tokens, Language language, boolean caseless) {
    this.length = tokens.size();
    this.language = hash(language.code(), 0, language.code().length());
    int padded = length + 2 * EDGE;
    this.lower = new String[padded];
    this.form = new long[padded];
    this.word = new long[padded];
    this.shape = new long[padded];
    this.capital = new long[padded];
    this.known = new int[padded];
    this.begins = new boolean[padded];
    int[] lists = Gazetteer.shipped().read(tokens, caseless);
    for (int index = 0; index < padded; index++) {
      boolean inside = index >= EDGE && index < length + EDGE;
      String token = inside ? tokens.get(index - EDGE) : index < EDGE ? "\u0002" : "\u0003";
      lower[index] = lower(token);
      form[index] = hash(token, 0, token.length());
      word[index] = hash(lower[index], 0, lower[index].length());
      shape[index] = inside ? Shapes.of(token) : -1;
      capital[index] = Character.isUpperCase(token.charAt(0)) ? 1 : 2;
      known[index] = inside ? lists[index - EDGE] : -1;
      begins[index] =
          index == EDGE
              || (index == EDGE + 1 && !Character.isLetter(lower[EDGE].charAt(0)) && inside);
    }
    this.shouts = shouts(tokens);
  }

  /** Takes one observation after the other. */
  @FunctionalInterface
  public interface Taker {
    /** Takes the hash that names an observation. */
    void take(long hash);
  }

  /** Gives what can be observed of a token, whatever the tags are. */
  public void observe(int token, Taker taker) {
    int at = token + EDGE;
    long start = begins[at] ? 1 : 2;
    taker.take(mix(1, word[at]));
    taker.take(mix(2, word[at - 1]));
    taker.take(mix(3, word[at + 1]));
    taker.take(mix(4, word[at - 2]));
    taker.take(mix(5, word[at + 2]));
    taker.take(mix(6, word[at - 1], word[at]));
    taker.take(mix(7, word[at], word[at + 1]));
    taker.take(mix(8, form[at]));
    taker.take(mix(9, shape[at], start, shouts ? 1 : 2));
    taker.take(mix(10, shape[at - 1], shape[at], start));
    taker.take(mix(11, shape[at], shape[at + 1], start));
    taker.take(mix(12, shape[at - 1], shape[at], shape[at + 1]));
    taker.take(mix(13, shape[at - 2], shape[at - 1], shape[at]));
    taker.take(mix(14, shape[at], shape[at + 1], shape[at + 2]));
    taker.take(mix(15, known[at], start));
    taker.take(mix(16, known[at - 1], known[at]));
    taker.take(mix(17, known[at], known[at + 1]));
    taker.take(mix(18, known[at - 1], known[at], known[at + 1]));
    taker.take(mix(19, known[at], shape[at], start));
    taker.take(mix(20, known[at], word[at - 1]));
    taker.take(mix(21, known[at], word[at + 1]));
    taker.take(mix(22, word[at - 1], capital[at]));
    taker.take(mix(23, word[at + 1], capital[at]));
    observeEnding(24, at - 1, taker);
    observeEnding(25, at + 1, taker);
    observeLetters(at, taker);
  }

  /** Gives what can be observed of a token together with the tag before it. */
  public void observeAfter(int token, int tagBefore, Taker taker) {
    int at = token + EDGE;
    taker.take(mix(40, tagBefore));
    taker.take(mix(41, tagBefore, language));
    taker.take(mix(42, tagBefore, word[at]));
    taker.take(mix(43, tagBefore, shape[at]));
    taker.take(mix(44, tagBefore, word[at - 1]));
  }

  /** Returns the number of tokens. */
  public int length() {
    return length;
  }

  private void observeEnding(int kind, int at, Taker taker) {
    String letters = lower[at];
    int from = letters.length() - NEIGHBOUR_SUFFIX;
    if (from > 0) {
      taker.take(mix(kind, hash(letters, from, letters.length()), capital[at]));
    }
  }

  private void observeLetters(int at, Taker taker) {
    String letters = lower[at];
    int size = letters.length();
    for (int end = 1; end <= Math.min(LONGEST_PREFIX, size); end++) {
      taker.take(mix(26, hash(letters, 0, end), capital[at]));
    }
    for (int start = size - 1; start >= Math.max(0, size - LONGEST_SUFFIX); start--) {
      taker.take(mix(27, hash(letters, start, size), capital[at]));
    }
    if (size > GRAM) {
      for (int start = -1; start + GRAM <= size + 1; start++) {
        long edges = (start < 0 ? 1L : 0L) + (start + GRAM > size ? 2L : 0L);
        long gram = hash(letters, Math.max(0, start), Math.min(size, start + GRAM));
        taker.take(mix(28, gram, capital[at], edges));
      }
    }
  }

  private static boolean shouts(List<String> tokens) {
    int words = 0;
    int upper = 0;
    for (String token : tokens) {
      if (token.length() > 2 && Character.isLetter(token.charAt(0))) {
        words++;
        upper += Shapes.isUpper(token) ? 1 : 0;
      }
    }
    return words > 1 && upper * 2 > words;
  }

  private static String lower(String token) {
    char[] letters = token.toCharArray();
    for (int index = 0; index < letters.length; index++) {
      letters[index] = Character.toLowerCase(letters[index]);
    }
    return new String(letters);
  }

  private static long hash(String text, int start, int end) {
    long hash = 0xcbf29ce484222325L;
    for (int index = start; index < end; index++) {
      hash = (hash ^ text.charAt(index)) * 0x100000001b3L;
    }
    return hash;
  }

  private static long mix(long kind, long one) {
    return mix(kind, one, 0, 0);
  }

  private static long mix(long kind, long one, long two) {
    return mix(kind, one, two, 0);
  }

  private static long mix(long kind, long one, long two, long three) {
    long hash = kind * 0x9e3779b97f4a7c15L;
    hash = (hash ^ one) * 0xff51afd7ed558ccdL;
    hash = ((hash ^ (hash >>> 32)) + two) * 0xc4ceb9fe1a85ec53L;
    hash = ((hash ^ (hash >>> 32)) + three) * 0xd6e8feb86659fd93L;
    return hash ^ (hash >>> 32);
  }
}

package dev.vett.json;

import dev.vett.core.text.DidYouMean;
import java.util.Collection;
import java.util.regex.Pattern;

/** Quotes words of a document in messages, but only short and harmless ones. */
final class Quote {
  private static final int LONGEST = 40;
  private static final Pattern HARMLESS =
      Pattern.compile("[\\p{L}\\p{M}\\p{N} ._:/+@-]{1," + LONGEST + "}");

  private Quote() {}

  /** Tells whether a word may stand in a message. */
  static boolean fits(String word) {
    return word.length() <= LONGEST && HARMLESS.matcher(word).matches();
  }

  /** Returns the word in quotes, or else what stands for it. */
  static String of(String word, String instead) {
    return fits(word) ? "'" + word + "'" : instead;
  }

  /** Returns a request that names the known word that was likely meant, or all of them. */
  static String didYouMean(String word, Collection<String> known) {
    return fits(word) ? DidYouMean.remedy(word, known) : "use one of " + String.join(", ", known);
  }
}

package dev.vett.testkit;

import dev.vett.core.text.InvalidValueException;

/**
 * How many examples are enough.
 *
 * @param flags the fewest drafts that each rule must flag, for each language of its pack; 0 or more
 * @param silents the fewest near misses of each rule, for each language of its pack; 0 or more
 * @param lexicons whether each lexicon must be met by some example in its language
 */
public record PackCoverage(int flags, int silents, boolean lexicons) {
  public PackCoverage {
    if (flags < 0 || silents < 0) {
      throw new InvalidValueException(
          "coverage", "asks for " + flags + " and " + silents + " examples", "give 0 or more");
    }
  }

  /** Asks for so many examples of each rule in each language, and for all lexicons. */
  public static PackCoverage atLeast(int flags, int silents) {
    return new PackCoverage(flags, silents, true);
  }

  /** Returns the same measure without that of lexicons. */
  public PackCoverage rulesOnly() {
    return new PackCoverage(flags, silents, false);
  }
}

package dev.vett.core.analysis;

import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;

/**
 * The language that a text seems to be in.
 *
 * @param language the likeliest language
 * @param margin how much likelier it is than the next, from 0 (a toss-up) to 1 (beyond doubt)
 * @param runnerUp the next likeliest language
 */
public record LanguageGuess(Language language, double margin, Language runnerUp) {
  public LanguageGuess {
    if (!(margin >= 0 && margin <= 1)) {
      throw new InvalidValueException("margin", "is " + margin, "give 0 to 1");
    }
  }
}

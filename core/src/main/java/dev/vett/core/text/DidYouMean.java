package dev.vett.core.text;

import java.util.Collection;
import java.util.Locale;

/** Finds the known word that somebody likely meant by an unknown one. */
public final class DidYouMean {
  private DidYouMean() {}

  /** Returns the nearest of the known words, or an empty string where none is near. */
  public static String nearest(String word, Collection<String> known) {
    String best = "";
    int least = Math.max(2, word.length() / 3) + 1;
    for (String candidate : known) {
      int distance =
          EditDistance.between(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  /** Returns a request that names the nearest known word, else all of them. */
  public static String remedy(String word, Collection<String> known) {
    String nearest = nearest(word, known);
    return nearest.isEmpty()
        ? "use one of " + String.join(", ", known)
        : "did you mean '" + nearest + "'?";
  }
}

package dev.vett.core.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The closed vocabularies of the exchange form: enum values in lower-case kebab-case. */
public final class Words {
  private Words() {}

  /** Returns the exchange form of an enum value, such as {@code photo-sharing}. */
  public static String kebab(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the nearest of the known words, or an empty string where none is near. */
  public static String nearest(String word, Collection<String> known) {
    String best = "";
    int least = Math.max(2, word.length() / 3) + 1;
    for (String candidate : known) {
      int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  /** Returns a request that names the nearest known word, else all of them. */
  public static String didYouMean(String word, Collection<String> known) {
    String nearest = nearest(word, known);
    return nearest.isEmpty()
        ? "use one of " + String.join(", ", known)
        : "did you mean '" + nearest + "'?";
  }

  /** Returns an unmodifiable list whose entries are trimmed, in lower case and without blanks. */
  public static List<String> lowerCase(Collection<String> words) {
    return words.stream().map(word -> word.strip().toLowerCase(Locale.ROOT)).distinct().toList();
  }

  /**
   * Returns how many letters must be put in, left out or replaced to turn one word into another.
   */
  public static int distance(String left, String right) {
    int[] previous = new int[right.length() + 1];
    for (int column = 0; column <= right.length(); column++) {
      previous[column] = column;
    }
    for (int row = 1; row <= left.length(); row++) {
      int[] current = new int[right.length() + 1];
      current[0] = row;
      for (int column = 1; column <= right.length(); column++) {
        int change = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(
                Math.min(current[column - 1], previous[column]) + 1, previous[column - 1] + change);
      }
      previous = current;
    }
    return previous[right.length()];
  }
}

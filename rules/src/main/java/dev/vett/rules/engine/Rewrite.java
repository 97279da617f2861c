package dev.vett.rules.engine;

import dev.vett.core.draft.Post;
import dev.vett.core.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a draft makes of the published text that it replaces.
 *
 * @param substantial whether words changed by more than their spelling
 */
public record Rewrite(boolean substantial) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

  /** Longer texts are compared in their beginning; time grows with the square of this. */
  private static final int MOST_WORDS = 2_000;

  /** A word of up to this many letters can have one wrong, a longer one two. */
  private static final int SHORT = 5;

  static Optional<Rewrite> of(Post post) {
    String before = post.replaces();
    return before == null
        ? Optional.empty()
        : Optional.of(new Rewrite(differ(words(before), words(post.text()))));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .limit(MOST_WORDS)
        .toList();
  }

  /** Compares what lies between the words that both texts share, piece by piece. */
  private static boolean differ(List<String> before, List<String> after) {
    int[][] shared = shared(before, after);
    int i = 0;
    int j = 0;
    StringBuilder gone = new StringBuilder();
    StringBuilder come = new StringBuilder();
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        if (!sameWords(gone, come)) {
          return true;
        }
        gone.setLength(0);
        come.setLength(0);
        i++;
        j++;
      } else if (j == after.size() || (i < before.size() && shared[i + 1][j] >= shared[i][j + 1])) {
        gone.append(before.get(i++));
      } else {
        come.append(after.get(j++));
      }
    }
    return !sameWords(gone, come);
  }

  /** Returns the length of the longest row of shared words behind each pair of places. */
  private static int[][] shared(List<String> before, List<String> after) {
    int[][] shared = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        shared[i][j] =
            before.get(i).equals(after.get(j))
                ? shared[i + 1][j + 1] + 1
                : Math.max(shared[i + 1][j], shared[i][j + 1]);
      }
    }
    return shared;
  }

  /** Tells whether two pieces are the same words spelled otherwise; figures have no spelling. */
  private static boolean sameWords(CharSequence gone, CharSequence come) {
    if (gone.isEmpty() && come.isEmpty()) {
      return true;
    }
    boolean figures =
        gone.chars().anyMatch(Character::isDigit) || come.chars().anyMatch(Character::isDigit);
    int longest = Math.max(gone.length(), come.length());
    int allowed = longest <= SHORT ? 1 : Math.max(2, longest / SHORT);
    boolean both = !gone.isEmpty() && !come.isEmpty();
    return both && !figures && Words.distance(gone.toString(), come.toString()) <= allowed;
  }
}

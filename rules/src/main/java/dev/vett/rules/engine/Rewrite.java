package dev.vett.rules.engine;

import dev.vett.core.draft.Post;
import dev.vett.core.text.EditDistance;
import dev.vett.core.text.Field;
import dev.vett.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a draft makes of the published text that it replaces.
 *
 * @param substantial whether words changed by more than their spelling
 * @param added the words of the text that were not in the published one, in order
 */
public record Rewrite(boolean substantial, List<Span> added) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");
  private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?:\\n]\\P{L}*+$");

  /**
   * A longer change is substantial, whatever is in it; time grows with the square of this and of
   * the letters of a piece.
   */
  private static final int MOST_WORDS = 2_000;

  private static final int MOST_LETTERS = 400;

  /** A word of up to this many letters can have one wrong, a longer one two. */
  private static final int SHORT = 5;

  /**
   * In a word of up to this many letters, as in "now" and "not", another letter is another word.
   */
  private static final int SHORTEST = 3;

  /** A name of so many letters with another letter inside is the same name, misspelled. */
  private static final int LONG_NAME = 9;

  public Rewrite {
    added = List.copyOf(added);
  }

  /** Tells whether a place is new, so that what stands there was written with this change. */
  public boolean adds(Span place) {
    return place.in() != Field.TEXT || added.stream().anyMatch(place::overlaps);
  }

  static Optional<Rewrite> of(Post post) {
    String before = post.replaces();
    return before == null
        ? Optional.empty()
        : Optional.of(compare(words(before), words(post.text())));
  }

  /**
   * A word of a text.
   *
   * @param form the word in lower case
   * @param name whether it has a capital inside a sentence
   */
  private record Token(String form, boolean name, Span span) {
    boolean isSame(Token other) {
      return form.equals(other.form);
    }
  }

  private static List<Token> words(String text) {
    List<Token> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int last = 0;
    while (matcher.find()) {
      boolean begins =
          last == 0 || SENTENCE_ENDS.matcher(text.substring(last, matcher.start())).find();
      boolean capital = Character.isUpperCase(text.codePointAt(matcher.start()));
      String form = matcher.group().toLowerCase(Locale.ROOT);
      words.add(
          new Token(
              form, capital && !begins, new Span(Field.TEXT, matcher.start(), matcher.end())));
      last = matcher.end();
    }
    return words;
  }

  /** Compares what lies between the words that both texts begin and end with. */
  private static Rewrite compare(List<Token> before, List<Token> after) {
    int shorter = Math.min(before.size(), after.size());
    int first = 0;
    while (first < shorter && before.get(first).isSame(after.get(first))) {
      first++;
    }
    int last = 0;
    while (last < shorter - first
        && before.get(before.size() - 1 - last).isSame(after.get(after.size() - 1 - last))) {
      last++;
    }
    List<Token> gone = before.subList(first, before.size() - last);
    List<Token> come = after.subList(first, after.size() - last);
    return Math.max(gone.size(), come.size()) > MOST_WORDS
        ? new Rewrite(true, come.stream().map(Token::span).toList())
        : pieces(gone, come);
  }

  /** Compares what lies between the words that both texts share, piece by piece. */
  private static Rewrite pieces(List<Token> before, List<Token> after) {
    int[][] shared = shared(before, after);
    int i = 0;
    int j = 0;
    boolean substantial = false;
    List<Token> gone = new ArrayList<>();
    List<Token> come = new ArrayList<>();
    List<Span> added = new ArrayList<>();
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).isSame(after.get(j))) {
        substantial |= !sameWords(gone, come);
        gone.clear();
        come.clear();
        i++;
        j++;
      } else if (j == after.size() || (i < before.size() && shared[i + 1][j] >= shared[i][j + 1])) {
        gone.add(before.get(i++));
      } else {
        added.add(after.get(j).span());
        come.add(after.get(j++));
      }
    }
    return new Rewrite(substantial || !sameWords(gone, come), added);
  }

  /** Returns the length of the longest row of shared words behind each pair of places. */
  private static int[][] shared(List<Token> before, List<Token> after) {
    int[][] shared = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        shared[i][j] =
            before.get(i).isSame(after.get(j))
                ? shared[i + 1][j + 1] + 1
                : Math.max(shared[i + 1][j], shared[i][j + 1]);
      }
    }
    return shared;
  }

  /** Tells whether two pieces are the same words spelled otherwise; figures have no spelling. */
  private static boolean sameWords(List<Token> gone, List<Token> come) {
    if (gone.isEmpty() && come.isEmpty()) {
      return true;
    }
    if (gone.size() == come.size() && gone.size() > 1) {
      return IntStream.range(0, gone.size())
              .allMatch(i -> isSpelling(gone.subList(i, i + 1), come.subList(i, i + 1)))
          || isSpelling(gone, come);
    }
    return isSpelling(gone, come);
  }

  private static boolean isSpelling(List<Token> gone, List<Token> come) {
    String before = joined(gone);
    String after = joined(come);
    if (before.equals(after)) {
      return true;
    }
    List<Token> all = Stream.concat(gone.stream(), come.stream()).toList();
    boolean figures =
        all.stream().anyMatch(word -> word.form().chars().anyMatch(Character::isDigit));
    if (figures || before.isEmpty() || after.isEmpty() || before.charAt(0) != after.charAt(0)) {
      return false;
    }
    int longest = Math.max(before.length(), after.length());
    if (longest > MOST_LETTERS || Math.abs(before.length() - after.length()) > allowed(longest)) {
      return false;
    }
    int distance = EditDistance.between(before, after);
    if (all.stream().anyMatch(Token::name)) {
      // another letter makes another name, but for long ones; one letter more is how they are
      // misspelled
      return distance == 1
          && longest > SHORT
          && (before.length() != after.length() || longest >= LONG_NAME);
    }
    return distance <= allowed(longest);
  }

  private static int allowed(int longest) {
    if (longest <= SHORTEST) {
      return 0;
    }
    return longest <= SHORT ? 1 : Math.max(2, longest / SHORT);
  }

  private static String joined(List<Token> words) {
    return words.stream().map(Token::form).collect(Collectors.joining());
  }
}

package dev.vett.nlp.names;

import dev.vett.nlp.models.ModelFiles;
import dev.vett.nlp.words.FamilyNames;
import dev.vett.nlp.words.GivenNames;
import dev.vett.nlp.words.HashedWords;
import java.util.List;

/** What is known of tokens as names before the model looks at their surroundings. */
final class Gazetteer {
  private static final int GIVEN = 1;
  private static final int FAMILY = 1 << 1;
  private static final int PLACE = 1 << 2;
  private static final int KNOWN_PERSON = 1 << 3;
  private static final int LISTED_FIRST = 1 << 4;
  private static final int LISTED_REST = 1 << 5;
  private static final int ORGANISATION = 1 << 6;
  private static final int LONG_PLACE = 1 << 7;
  private static final int SEVERAL_WORDS = 1 << 8;
  private static final int HANDLE = 1 << 9;
  private static final int HASHTAG = 1 << 10;
  private static final int BEGINS_GIVEN = 1 << 11;
  private static final int NATIONALITY = 1 << 14;
  private static final int NO_WORD = 1 << 15;

  /** How far a bit is moved where the name has a genitive s. */
  private static final int GENITIVE = 16;

  private static final int MOST_WORDS = 3;
  private static final int SHORTEST_START = 3;

  private final HashedWords places;
  private final HashedWords organisations;
  private final HashedWords people;
  private final HashedWords nationalities;

  private Gazetteer(
      HashedWords places,
      HashedWords organisations,
      HashedWords people,
      HashedWords nationalities) {
    this.places = places;
    this.organisations = organisations;
    this.people = people;
    this.nationalities = nationalities;
  }

  static Gazetteer shipped() {
    return Shipped.GAZETTEER;
  }

  /**
   * Returns what is known of each token, as bits.
   *
   * @param caseless whether names may stand without a capital
   */
  int[] read(List<String> tokens, boolean caseless) {
    int[] known = new int[tokens.size()];
    for (int index = 0; index < known.length; index++) {
      known[index] = known(tokens.get(index), caseless);
    }
    int index = 0;
    while (index < known.length) {
      index = markListed(tokens, index, caseless, known);
    }
    return known;
  }

  private int known(String token, boolean caseless) {
    char first = token.charAt(0);
    if ((first == '@' || first == '#') && token.length() > 2) {
      return handle(token, first == '@' ? HANDLE : HASHTAG);
    }
    if (!Character.isLetter(first) || !(caseless || Character.isUpperCase(first))) {
      return NO_WORD;
    }
    int bits = 0;
    CharSequence bare = withoutGenitive(token);
    bits |= bit(GivenNames.contains(token), GivenNames.contains(bare), GIVEN);
    bits |= bit(FamilyNames.contains(token), FamilyNames.contains(bare), FAMILY);
    bits |= bit(places.contains(token), places.contains(bare), PLACE);
    bits |= nationalities.contains(token) ? NATIONALITY : 0;
    return bits | bit(people.contains(token) || people.contains(bare), false, KNOWN_PERSON);
  }

  private static int bit(boolean plain, boolean genitive, int bit) {
    return plain ? bit : genitive ? bit << GENITIVE : 0;
  }

  /** Looks at the parts of a handle such as {@code @AnnaSvensson} or {@code #annasvensson}. */
  private int handle(String token, int kind) {
    int firstEnd = 2;
    while (firstEnd < token.length() && !beginsPart(token, firstEnd)) {
      firstEnd++;
    }
    int last = token.length() - 1;
    while (last > 1 && !beginsPart(token, last)) {
      last--;
    }
    CharSequence first = token.subSequence(1, firstEnd);
    int bits = kind;
    bits |= GivenNames.contains(first) ? GIVEN : 0;
    bits |= places.contains(first) ? PLACE : 0;
    bits |= organisations.contains(first) ? ORGANISATION : 0;
    bits |= FamilyNames.contains(token.subSequence(last, token.length())) ? FAMILY : 0;
    int start = GivenNames.longestBeginning(first);
    return start < SHORTEST_START
        ? bits
        : bits | BEGINS_GIVEN * Math.min(3, start - SHORTEST_START + 1);
  }

  private static boolean beginsPart(String token, int index) {
    char before = token.charAt(index - 1);
    return before == '_'
        || (Character.isUpperCase(token.charAt(index)) && Character.isLowerCase(before));
  }

  private int markListed(List<String> tokens, int index, boolean caseless, int[] known) {
    String first = tokens.get(index);
    if (!caseless && !Character.isUpperCase(first.charAt(0))) {
      return index + 1;
    }
    for (int words = Math.min(MOST_WORDS, tokens.size() - index); words > 0; words--) {
      String phrase = words == 1 ? first : String.join(" ", tokens.subList(index, index + words));
      CharSequence bare = withoutGenitive(phrase);
      int bits = organisations.contains(phrase) || organisations.contains(bare) ? ORGANISATION : 0;
      if (words > 1) {
        bits |= places.contains(phrase) || places.contains(bare) ? LONG_PLACE : 0;
      }
      if (bits != 0) {
        bits |= words > 1 ? SEVERAL_WORDS : 0;
        for (int word = 0; word < words; word++) {
          known[index + word] |= bits | (word == 0 ? LISTED_FIRST : LISTED_REST);
        }
        return index + words;
      }
    }
    return index + 1;
  }

  private static CharSequence withoutGenitive(String token) {
    int length = token.length();
    if (length > 3 && (token.endsWith("'s") || token.endsWith("’s"))) {
      return token.subSequence(0, length - 2);
    }
    return length > 3 && token.charAt(length - 1) == 's' ? token.subSequence(0, length - 1) : token;
  }

  private static final class Shipped {
    private static final Gazetteer GAZETTEER =
        new Gazetteer(
            ModelFiles.read("places.bin", HashedWords::read),
            ModelFiles.read("organisations.bin", HashedWords::read),
            ModelFiles.read("people.bin", HashedWords::read),
            ModelFiles.read("nationalities.bin", HashedWords::read));
  }
}

package dev.vett.nlp.fold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What may stand beneath a disguised word: letters of other scripts, digits and signs for letters,
 * stretched letters, missing diacritics.
 */
public final class Disguise {
  /** Fingers slip in words that people write; what is longer has no end of pairs to swap. */
  private static final int LONGEST_SWAPPED = 40;

  private Disguise() {}

  /** Tells whether a word shows any sign of a disguise; most words show none. */
  public static boolean isLikely(String word) {
    boolean signs = false;
    boolean letters = false;
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      if (unit >= 'a' && unit <= 'z') {
        letters = true;
      } else {
        letters |= Character.isLetter(unit);
        signs |= letterFor(unit, 'l') != unit;
        if (LookAlikes.latin(unit) != unit) {
          return true;
        }
      }
      if (i >= 2 && unit == word.charAt(i - 1) && unit == word.charAt(i - 2)) {
        return true;
      }
    }
    return signs && letters;
  }

  /**
   * Returns the words that a folded word may stand for, likeliest first, without the word itself.
   *
   * <p>The set is empty for a word that shows no sign of a disguise.
   */
  public static Set<String> reveal(String word) {
    if (!isLikely(word)) {
      return Set.of();
    }
    boolean stretched = isStretched(word);
    Set<String> words = new LinkedHashSet<>();
    for (char one : new char[] {'i', 'l'}) {
      String latin = latin(word, one);
      words.add(latin);
      if (stretched) {
        words.add(unstretched(latin, 1));
        words.add(unstretched(latin, 2));
        words.add(squeeze(latin, 1));
        words.add(squeeze(latin, 2));
      }
    }
    words.remove(word);
    return words;
  }

  /**
   * Returns a word with each pair of neighbouring letters swapped in turn.
   *
   * <p>The first and the last letter stay: slips of the fingers there are rare, and seen at once.
   * The list is empty for words of more than 40 letters.
   */
  public static List<String> swapped(String word) {
    if (word.length() > LONGEST_SWAPPED) {
      return List.of();
    }
    List<String> swapped = new ArrayList<>(Math.max(0, word.length() - 3));
    for (int i = 1; i + 2 < word.length(); i++) {
      char one = word.charAt(i);
      char two = word.charAt(i + 1);
      if (one != two && Character.isLetter(one) && Character.isLetter(two)) {
        swapped.add(word.substring(0, i) + two + one + word.substring(i + 2));
      }
    }
    return swapped;
  }

  /** Returns a word without diacritics: å as a, ø as o, æ as a. */
  public static String withoutDiacritics(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      bare.append(
          switch (word.charAt(i)) {
            case 'å', 'ä', 'á', 'à', 'â', 'æ' -> 'a';
            case 'ö', 'ø', 'ó', 'ò', 'ô' -> 'o';
            case 'é', 'è', 'ê', 'ë' -> 'e';
            case 'ü', 'ú' -> 'u';
            default -> word.charAt(i);
          });
    }
    return bare.toString();
  }

  /** Returns a word with its diacritics spelled out: å as aa, ä and æ as ae, ö and ø as oe. */
  public static String spelledOut(String word) {
    return word.replace("å", "aa")
        .replace("ä", "ae")
        .replace("æ", "ae")
        .replace("ö", "oe")
        .replace("ø", "oe");
  }

  /** Returns a word as Swedes and Finns write it: æ as ä, ø as ö. */
  public static String inSwedishLetters(String word) {
    return word.replace('æ', 'ä').replace('ø', 'ö');
  }

  /** Returns a word as Danes and Norwegians write it: ä as æ, ö as ø. */
  public static String inDanishLetters(String word) {
    return word.replace('ä', 'æ').replace('ö', 'ø');
  }

  private static boolean isStretched(String word) {
    for (int i = 2; i < word.length(); i++) {
      if (word.charAt(i) == word.charAt(i - 1) && word.charAt(i) == word.charAt(i - 2)) {
        return true;
      }
    }
    return false;
  }

  private static String latin(String word, char one) {
    StringBuilder latin = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      char look = LookAlikes.latin(unit);
      latin.append(look != unit ? look : letterFor(unit, one));
    }
    return latin.toString();
  }

  private static char letterFor(char unit, char one) {
    return switch (unit) {
      case '0' -> 'o';
      case '1', '!', '|' -> one;
      case '3', '€' -> 'e';
      case '4', '@' -> 'a';
      case '5', '$' -> 's';
      case '7', '+' -> 't';
      case '8' -> 'b';
      case '9' -> 'g';
      default -> unit;
    };
  }

  /** Shortens runs of three letters and more; a double letter is one of the word's own. */
  private static String unstretched(String word, int kept) {
    StringBuilder plain = new StringBuilder(word.length());
    int index = 0;
    while (index < word.length()) {
      int end = index + 1;
      while (end < word.length() && word.charAt(end) == word.charAt(index)) {
        end++;
      }
      plain.append(word, index, end - index > 2 ? index + kept : end);
      index = end;
    }
    return plain.toString();
  }

  private static String squeeze(String word, int most) {
    StringBuilder squeezed = new StringBuilder(word.length());
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      run = i > 0 && word.charAt(i) == word.charAt(i - 1) ? run + 1 : 1;
      if (run <= most || !Character.isLetter(word.charAt(i))) {
        squeezed.append(word.charAt(i));
      }
    }
    return squeezed.toString();
  }
}

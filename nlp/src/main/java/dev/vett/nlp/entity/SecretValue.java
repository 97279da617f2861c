package dev.vett.nlp.entity;

import java.util.Locale;

/** Tells a secret from what merely stands in its place. */
final class SecretValue {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_IN_PROSE = 6;
  private static final String MASKS = "*•●xX.…_-#?";
  private static final int MASK_RUN = 4;
  private static final WordList PLACEHOLDERS = WordList.read("placeholders");

  private SecretValue() {}

  /** Tells whether the password of an address is a real one. */
  static boolean inConnection(String value) {
    return !value.isEmpty() && !placeholder(value);
  }

  /** Tells whether a value that is assigned in the manner of code is a secret. */
  static boolean assigned(String value, boolean quoted) {
    return value.length() >= SHORTEST
        && !placeholder(value)
        && !value.contains("://")
        && (quoted || !expression(value));
  }

  /** Tells whether a value after a colon in running text is a secret: it must hold a digit. */
  static boolean labelled(String value) {
    boolean digit = value.chars().anyMatch(Character::isDigit);
    boolean letter = value.chars().anyMatch(Character::isLetter);
    boolean digitsOnly = value.chars().allMatch(Character::isDigit);
    return value.length() >= SHORTEST_IN_PROSE
        && digit
        && (letter || digitsOnly)
        && assigned(value, false);
  }

  /** Tells whether a key or token, whose beginning is known, has a rest like that of a real one. */
  static boolean random(String rest) {
    return rest.chars().anyMatch(Character::isDigit) && !masked(rest);
  }

  private static boolean placeholder(String value) {
    return variable(value) || masked(value) || PLACEHOLDERS.has(letters(value));
  }

  /** Tells whether a value is to be filled in: {@code <key>}, {@code ${KEY}}, {@code $KEY} … */
  private static boolean variable(String value) {
    char first = value.charAt(0);
    char last = value.charAt(value.length() - 1);
    return first == '<'
        || first == '{'
        || first == '['
        || (first == '%' && last == '%')
        || (first == '(' && last == ')')
        || (first == '$' && shellName(value));
  }

  private static boolean shellName(String value) {
    return value.length() == 1
        || value.charAt(1) == '{'
        || value.charAt(1) == '('
        || value.chars().skip(1).allMatch(sign -> sign == '_' || (sign >= 'A' && sign <= 'Z'));
  }

  private static boolean masked(String value) {
    int run = 0;
    int masks = 0;
    for (int i = 0; i < value.length(); i++) {
      char sign = Character.toLowerCase(value.charAt(i));
      boolean mask = MASKS.indexOf(sign) >= 0;
      boolean same = i > 0 && sign == Character.toLowerCase(value.charAt(i - 1));
      run = mask ? (same ? run + 1 : 1) : 0;
      masks += mask ? 1 : 0;
      if (run >= MASK_RUN) {
        return true;
      }
    }
    return masks == value.length() || value.indexOf('…') >= 0;
  }

  /** Tells whether a value is code that fetches the secret: {@code getPassword()}, {@code a.b}. */
  private static boolean expression(String value) {
    boolean dot = false;
    for (int i = 0; i < value.length(); i++) {
      char sign = value.charAt(i);
      if (i > 0 && (sign == '(' || sign == '[')) {
        return true;
      }
      dot |= sign == '.';
      if (sign != '.' && sign != '_' && !Character.isLetter(sign)) {
        return false;
      }
    }
    return dot;
  }

  private static String letters(String value) {
    StringBuilder letters = new StringBuilder(value.length());
    value
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(sign -> "-_. ".indexOf(sign) < 0)
        .forEach(sign -> letters.append((char) sign));
    return letters.toString();
  }
}

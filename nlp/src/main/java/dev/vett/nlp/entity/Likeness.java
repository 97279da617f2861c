package dev.vett.nlp.entity;

import dev.vett.nlp.fold.LookAlikes;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Tells what a label of a host looks like to somebody who reads in a hurry. */
final class Likeness {
  private Likeness() {}

  /** Returns a label with one letter for all that look alike; labels that look alike are equal. */
  static String of(String label) {
    StringBuilder like = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      char unit = label.charAt(i);
      like.append(
          switch (LookAlikes.latin(unit)) {
            case '0' -> 'o';
            case '1', 'i' -> 'l';
            case '3' -> 'e';
            case '4' -> 'a';
            case '5' -> 's';
            case '7' -> 't';
            case '8' -> 'b';
            case '9' -> 'g';
            default -> LookAlikes.latin(unit);
          });
    }
    return like.toString().replace("rn", "m").replace("vv", "w");
  }

  /** Tells whether letters of several scripts stand in one label, as no language has them. */
  static boolean mixesScripts(String label) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    label
        .codePoints()
        .filter(Character::isLetter)
        .forEach(point -> scripts.add(UnicodeScript.of(point)));
    scripts.remove(UnicodeScript.COMMON);
    scripts.remove(UnicodeScript.INHERITED);
    return scripts.size() > 1
        && (scripts.contains(UnicodeScript.LATIN)
            || scripts.contains(UnicodeScript.CYRILLIC)
            || scripts.contains(UnicodeScript.GREEK));
  }

  /** Tells whether a label has no Latin letter, and yet each one looks like a Latin one. */
  static boolean passesForLatin(String label) {
    return label.chars().anyMatch(Character::isLetter)
        && label
            .chars()
            .filter(Character::isLetter)
            .allMatch(unit -> unit >= 0x80 && LookAlikes.latin((char) unit) < 0x80);
  }
}

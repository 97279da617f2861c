package dev.vett.nlp.lexicon;

import dev.vett.core.text.InvalidValueException;

/** What looks like the syntax of something else, and would silently find nothing. */
final class LineSlips {
  private static final String LISTS_AND_PATTERNS = ",;()";

  private LineSlips() {}

  /**
   * Refuses a choice with signs that no word has.
   *
   * @param choice what is no word as it stands
   */
  static void refuseSigns(String choice, String place) {
    if (choice.equals("*")) {
      throw new InvalidValueException(
          place, "has '*' with no word", "write <any> for one word, whichever");
    }
    if (choice.startsWith("<") && choice.contains(">=")) {
      throw new InvalidValueException(
          place, "has the item '" + choice + "'", "set blanks around the = that defines a class");
    }
    for (int i = 0; i < choice.length(); i++) {
      char sign = choice.charAt(i);
      if (sign == '<' || sign == '>') {
        throw new InvalidValueException(
            place,
            "has '" + sign + "' in the item '" + choice + "'",
            "write a class as <name>, with nothing before or behind it");
      }
      if (LISTS_AND_PATTERNS.indexOf(sign) >= 0) {
        throw new InvalidValueException(
            place,
            "has '" + sign + "' in the item '" + choice + "'",
            "write one term a line, and a|b for one word or another");
      }
    }
  }

  /**
   * Refuses a second mark of where a finding begins or ends.
   *
   * @param before where the first stood; negative where there was none
   */
  static void refuseSecondMark(int before, String mark, String place) {
    if (before >= 0) {
      throw new InvalidValueException(
          place, "has '" + mark + "' twice", "mark one stretch, from { to }");
    }
  }

  /**
   * Refuses a mark that has no other, or nothing between them.
   *
   * @param from where it began; negative where nothing began
   * @param to where it ended; negative where nothing ended
   */
  static void refuseOpenMarks(int from, int to, String place) {
    if (from >= 0 != to >= 0) {
      throw new InvalidValueException(
          place,
          "has '" + (from >= 0 ? "{" : "}") + "' and no '" + (from >= 0 ? "}" : "{") + "'",
          "set both around what the finding points at, or none");
    }
    if (from >= 0 && from >= to) {
      throw new InvalidValueException(
          place, "has no word between '{' and '}'", "set them around what the finding points at");
    }
  }
}

package dev.vett.nlp.entity;

import java.util.List;

/** What stands around digits and tells whether they are a telephone number. */
final class PhoneSurroundings {
  private static final String SIGNS_BEFORE = "$€£#";
  private static final String SIGNS_AFTER = "%€$£";
  private static final WordList UNITS = WordList.read("units");
  private static final WordList OFFICES = WordList.read("office-words");

  private PhoneSurroundings() {}

  /** Returns what the words before say that the digits are, or else those right after. */
  static Introduction introduce(PhoneCandidate number) {
    Introduction before = Introduction.before(number.text(), number.firstDigit());
    if (before == Introduction.NOTHING || before == Introduction.NUMBER) {
      Introduction after = Introduction.after(number.text(), number.end());
      return after == Introduction.PHONE ? after : before;
    }
    return before;
  }

  /** Tells whether the digits are an amount or a count. */
  static boolean measured(PhoneCandidate number) {
    PlainText text = number.text();
    int end = number.end();
    int word = text.blankAt(end) ? end + 1 : end;
    if (SIGNS_BEFORE.indexOf(text.at(number.firstDigit() - 1)) >= 0
        || SIGNS_AFTER.indexOf(text.at(word)) >= 0) {
      return true;
    }
    List<String> after = text.letterAt(word) ? Neighbours.after(text, word) : List.of();
    return !after.isEmpty() && UNITS.has(after.get(0));
  }

  /** Tells whether the words before, back to another number, speak of an office. */
  static boolean ofOffice(PhoneCandidate number) {
    return Neighbours.sinceNumber(number.text(), number.firstDigit()).stream()
        .anyMatch(OFFICES::has);
  }
}

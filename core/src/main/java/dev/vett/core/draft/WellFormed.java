package dev.vett.core.draft;

import dev.vett.core.text.InvalidValueException;

/** Guards against text that is no Unicode: half a surrogate pair has no meaning and no UTF-8. */
final class WellFormed {
  private WellFormed() {}

  static void check(String field, String text) {
    int index = 0;
    while (index < text.length()) {
      int point = text.codePointAt(index);
      if (Character.getType(point) == Character.SURROGATE) {
        throw new InvalidValueException(
            field,
            "has half a surrogate pair at offset " + index,
            "send well-formed Unicode, where surrogates come in pairs");
      }
      index += Character.charCount(point);
    }
  }
}

package dev.vett.core.company;

import dev.vett.core.text.InvalidValueException;
import java.util.List;

/** Lists of names as a company writes them: trimmed, in order, none of them blank. */
final class Names {
  private Names() {}

  static List<String> copy(String field, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).isBlank()) {
        throw new InvalidValueException(
            field + "[" + i + "]", "is blank", "give a name or remove it");
      }
    }
    return names.stream().map(String::strip).distinct().toList();
  }
}

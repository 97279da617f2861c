package dev.vett.core.pack;

import dev.vett.core.text.InvalidValueException;
import dev.vett.core.text.Language;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A named list of terms in one language.
 *
 * @param name what the terms have in common, such as {@code insult}, in kebab-case
 * @param language the language that the terms are in
 * @param origin the file that it was read from, for error messages
 * @param lines the lines of that file, in order, comments and blank lines included
 */
public record Lexicon(String name, Language language, String origin, List<String> lines) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  public Lexicon {
    if (!NAME.matcher(name).matches()) {
      throw new InvalidValueException(
          "lexicon", "is named '" + name + "'", "use a name in kebab-case such as harm-verb");
    }
    lines = List.copyOf(lines);
  }
}

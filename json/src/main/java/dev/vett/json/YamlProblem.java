package dev.vett.json;

import java.util.List;
import java.util.Locale;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says what is wrong with a YAML file without a word of it. */
final class YamlProblem {
  private static final List<Known> KNOWN =
      List.of(
          new Known("(tab)", "a tab stands where blanks belong"),
          new Known("mapping values are not allowed", "a colon stands where no field can begin"),
          new Known("could not find expected ':'", "a field has no colon"),
          new Known("undefined alias", "an alias has no anchor"),
          new Known("another document", "there is more than one document"),
          new Known("expected <block end>", "the indentation or the line before does not fit"),
          new Known("unexpected end of stream", "a quote is not closed"),
          new Known("expected ',' or", "a bracket is not closed, or a comma is missing"),
          new Known("found character", "a text begins with a character that needs quotes"));

  private YamlProblem() {}

  static String of(MarkedYAMLException broken) {
    String problem = String.valueOf(broken.getProblem()).toLowerCase(Locale.ROOT);
    return KNOWN.stream()
        .filter(known -> problem.contains(known.sign()))
        .map(Known::meaning)
        .findFirst()
        .orElse("it cannot be understood");
  }

  private record Known(String sign, String meaning) {}
}

package dev.vett.rules.drl;

import dev.vett.core.card.RuleId;
import dev.vett.rules.pack.DrlFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Files of DRL from a table: each begins with {@code ### name}, perhaps {@code # message}, and
 * marks the line that offends with {@code //!}.
 */
record DrlTable(String name, String message, int line, DrlFile file) {
  static List<DrlTable> read(String resource) throws IOException {
    try (InputStream in = DrlTable.class.getResourceAsStream(resource)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^### ", -1))
          .filter(part -> !part.isBlank())
          .map(DrlTable::of)
          .toList();
    }
  }

  private static DrlTable of(String part) {
    String name = part.substring(0, part.indexOf('\n'));
    String rest = part.substring(part.indexOf('\n') + 1);
    String message = "";
    if (rest.startsWith("# ")) {
      message = rest.substring(2, rest.indexOf('\n'));
      rest = rest.substring(rest.indexOf('\n') + 1);
    }
    List<String> lines = rest.lines().toList();
    int marked = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("//!")) {
        marked = i + 1;
      }
    }
    return new DrlTable(name, message, marked, file(rest.replace("//!", "")));
  }

  static DrlFile file(String drl) {
    return new DrlFile(RuleId.of("legal.merger"), "acme/legal/merger/rule.drl", drl);
  }
}

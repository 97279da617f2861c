package dev.vett.testkit;

import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.check.Evidence;
import dev.vett.core.draft.Post;
import dev.vett.core.text.Kebab;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes down for people what the rules saw in a draft. */
final class SeenFacts {
  private SeenFacts() {}

  /** Returns a few lines: circumstances, keywords by lexicon, entities by type. */
  static String of(Evidence evidence) {
    Post post = evidence.draft().post();
    Map<String, String> found = new LinkedHashMap<>();
    for (Keyword keyword : evidence.reading().keywords()) {
      String marks =
          Stream.of(
                  keyword.negated() ? "negated" : "",
                  keyword.quoted() ? "quoted" : "",
                  keyword.folded() ? "disguised" : "")
              .filter(mark -> !mark.isEmpty())
              .collect(Collectors.joining(", "));
      add(found, keyword.lexicon(), post.textOf(keyword.span()), marks);
    }
    for (Entity entity : evidence.reading().entities()) {
      add(found, Kebab.of(entity.type()), post.textOf(entity.span()), "");
    }
    StringBuilder out = new StringBuilder();
    out.append("  language ")
        .append(evidence.reading().language().language().code())
        .append(", ")
        .append(Kebab.of(evidence.draft().author().account()))
        .append(" account, role ")
        .append(evidence.draft().author().role())
        .append(", ")
        .append(Kebab.of(post.channel()))
        .append(", ")
        .append(evidence.moment().time().toLocalDateTime())
        .append(evidence.moment().working() ? ", working time" : ", free time")
        .append('\n');
    if (found.isEmpty()) {
      out.append("  no keyword and no entity\n");
    }
    found.forEach(
        (name, pieces) -> out.append("  ").append(name).append(": ").append(pieces).append('\n'));
    return out.toString();
  }

  private static void add(Map<String, String> found, String name, String piece, String marks) {
    String told = "'" + piece + "'" + (marks.isEmpty() ? "" : " (" + marks + ")");
    found.merge(name, told, (one, next) -> one + ", " + next);
  }
}

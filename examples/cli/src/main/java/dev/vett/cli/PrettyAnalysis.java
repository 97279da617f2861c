package dev.vett.cli;

import dev.vett.core.analysis.Entity;
import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.Reading;
import dev.vett.core.analysis.Sentence;
import dev.vett.core.text.Kebab;
import dev.vett.core.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes for people what was read: each sentence with its finds marked, and what they are. */
final class PrettyAnalysis {
  private static final String BOLD = "1";
  private static final String UNDERLINED_BLUE = "4;34";

  /** Where two begin together, the longer one says more. */
  private static final Comparator<Span> LONGER_FIRST =
      Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

  private final boolean coloured;

  PrettyAnalysis(boolean coloured) {
    this.coloured = coloured;
  }

  String of(@Nullable String id, String text, Reading reading) {
    Map<Span, Set<String>> finds = new TreeMap<>(LONGER_FIRST);
    for (Entity entity : reading.entities()) {
      add(finds, entity.span(), Kebab.of(entity.type()));
    }
    for (Entity name : reading.names()) {
      add(finds, name.span(), Kebab.of(name.type()) + " (by " + Kebab.of(name.by()) + ")");
    }
    for (Keyword keyword : reading.keywords()) {
      add(finds, keyword.span(), keyword.lexicon() + (keyword.folded() ? " (disguised)" : ""));
    }
    StringBuilder out = new StringBuilder();
    out.append(paint(Objects.requireNonNullElse(id, "(no id)"), BOLD))
        .append(
            String.format(
                Locale.ROOT,
                "  [%s, margin %.2f]  stance: %s%n",
                reading.language().language().code(),
                reading.language().margin(),
                Kebab.of(reading.stance())));
    dropRepeated(finds);
    for (Sentence sentence : reading.sentences()) {
      out.append("  | ").append(marked(text, sentence.span(), finds)).append('\n');
      finds.forEach(
          (span, kinds) -> {
            if (sentence.span().start() <= span.start() && span.start() < sentence.span().end()) {
              out.append("      ")
                  .append(oneLine(text.substring(span.start(), span.end())))
                  .append(": ")
                  .append(String.join(", ", kinds))
                  .append('\n');
            }
          });
    }
    return out.append('\n').toString();
  }

  private static void add(Map<Span, Set<String>> finds, Span span, String kind) {
    finds.computeIfAbsent(span, where -> new TreeSet<>()).add(kind);
  }

  /** Leaves out what lies within a longer find of the same kind. */
  private static void dropRepeated(Map<Span, Set<String>> finds) {
    Map<String, Integer> covered = new HashMap<>();
    finds.forEach(
        (span, kinds) -> {
          kinds.removeIf(kind -> covered.getOrDefault(kind, 0) >= span.end());
          kinds.forEach(kind -> covered.merge(kind, span.end(), Math::max));
        });
    finds.values().removeIf(Set::isEmpty);
  }

  /** Marks the finds that begin in a sentence; of those that overlap, the first. */
  private String marked(String text, Span sentence, Map<Span, Set<String>> finds) {
    StringBuilder marked = new StringBuilder();
    int done = sentence.start();
    for (Span find : finds.keySet()) {
      if (find.start() >= done && find.end() <= sentence.end()) {
        String piece = text.substring(find.start(), find.end());
        marked
            .append(text, done, find.start())
            .append(coloured ? paint(piece, UNDERLINED_BLUE) : "⟦" + piece + "⟧");
        done = find.end();
      }
    }
    return oneLine(marked.append(text, done, sentence.end()).toString());
  }

  private static String oneLine(String text) {
    return text.strip().replace('\n', ' ');
  }

  private String paint(String text, String code) {
    return coloured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}

package dev.vett.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The labelled drafts of this module. */
final class LabelledDrafts {
  static final Path COMPANIES = Path.of("companies");

  private LabelledDrafts() {}

  static List<LabelledDraft> tuned() {
    return Stream.of("tuned", "tuned2", "tuned3").flatMap(part -> all(part).stream()).toList();
  }

  static List<LabelledDraft> blind() {
    return Stream.of("blind", "blind2").flatMap(part -> all(part).stream()).toList();
  }

  private static List<LabelledDraft> all(String part) {
    return Stream.of("sv", "da", "nb", "nn", "en")
        .flatMap(
            language ->
                LabelledDraft.read(Path.of("drafts", language + "-" + part + ".jsonl")).stream())
        .toList();
  }
}

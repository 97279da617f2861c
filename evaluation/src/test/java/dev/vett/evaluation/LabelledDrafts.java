package dev.vett.evaluation;

import dev.vett.core.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The labelled drafts of this module: {@code drafts/<language>-<part>.jsonl}.
 *
 * <p>Single failures of tuned parts are read and mended; of blind parts nothing but sums is read.
 */
final class LabelledDrafts {
  static final Path COMPANIES = Path.of("companies");

  private static final List<String> TUNED =
      List.of(
          "tuned", "tuned2", "tuned3", "tuned4", "tuned5", "tuned6", "tuned7", "tuned8", "tuned9",
          "tuned10", "tuned11", "tuned12", "tuned13");
  private static final List<String> BLIND =
      List.of("blind", "blind2", "blind3", "blind4", "blind5", "blind6");

  /** Classifiers learn what is tuned, but for the newest part. */
  private static final List<String> LEARNT = TUNED.subList(0, 7);

  private LabelledDrafts() {}

  /** Returns the names of all files, tuned ones first. */
  static List<String> files() {
    return Stream.of(TUNED, BLIND)
        .flatMap(List::stream)
        .flatMap(part -> Stream.of(Language.values()).map(language -> file(language, part)))
        .filter(file -> Files.exists(Path.of(file)))
        .toList();
  }

  /** Returns the drafts of some parts in all languages; not every part has every language. */
  static List<LabelledDraft> parts(List<String> parts) {
    return Stream.of(Language.values()).flatMap(language -> read(language, parts)).toList();
  }

  static List<LabelledDraft> all() {
    return Stream.of(TUNED, BLIND).map(LabelledDrafts::parts).flatMap(List::stream).toList();
  }

  static List<LabelledDraft> tuned(Language language) {
    return read(language, TUNED).toList();
  }

  static List<LabelledDraft> learnt(Language language) {
    return read(language, LEARNT).toList();
  }

  private static Stream<LabelledDraft> read(Language language, List<String> parts) {
    return parts.stream()
        .map(part -> Path.of(file(language, part)))
        .filter(Files::exists)
        .flatMap(file -> LabelledDraft.read(file).stream());
  }

  private static String file(Language language, String part) {
    return "drafts/" + language.code() + "-" + part + ".jsonl";
  }
}

package dev.vett.evaluation;

import dev.vett.core.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The labelled drafts of this module. */
final class LabelledDrafts {
  static final Path COMPANIES = Path.of("companies");

  private static final List<String> TUNED =
      List.of("tuned", "tuned2", "tuned3", "tuned4", "tuned5", "tuned6");
  private static final List<String> LEARNT =
      Stream.concat(TUNED.stream(), Stream.of("tuned7")).toList();
  private static final List<String> NEWLY_READ = List.of("tuned7", "tuned8");
  private static final List<String> FIRST_BLIND = List.of("blind", "blind2");
  private static final List<String> LATER_BLIND = List.of("blind3");
  private static final List<String> LATEST_BLIND = List.of("blind4");
  private static final List<String> UNTOUCHED_BLIND = List.of("blind5");
  private static final List<String> BLIND =
      Stream.of(FIRST_BLIND, LATER_BLIND, LATEST_BLIND, UNTOUCHED_BLIND)
          .flatMap(List::stream)
          .toList();

  private LabelledDrafts() {}

  /** Returns the names of all files, tuned ones first. */
  static List<String> files() {
    return Stream.of(TUNED, NEWLY_READ, BLIND)
        .flatMap(List::stream)
        .flatMap(
            part ->
                Stream.of(Language.values())
                    .filter(language -> exists(language, part))
                    .map(language -> file(language, part)))
        .toList();
  }

  static List<LabelledDraft> tuned() {
    return all(TUNED);
  }

  static List<LabelledDraft> tuned(Language language) {
    return TUNED.stream().flatMap(part -> read(language, part)).toList();
  }

  /** Returns the drafts that classifiers learn from; lexicons alone were tuned to the newest. */
  static List<LabelledDraft> learnt(Language language) {
    return LEARNT.stream().flatMap(part -> read(language, part)).toList();
  }

  static List<LabelledDraft> blind() {
    return all(BLIND);
  }

  /** Returns the blind drafts that were written before the first classifiers of posts. */
  static List<LabelledDraft> firstBlind() {
    return all(FIRST_BLIND);
  }

  /** Returns the blind drafts that were written after them, longer and nearer to rules. */
  static List<LabelledDraft> laterBlind() {
    return all(LATER_BLIND);
  }

  /** Returns the blind drafts that vary the context most: groups, edits, disclaimers, answers. */
  static List<LabelledDraft> latestBlind() {
    return all(LATEST_BLIND);
  }

  /** Returns the blind drafts that were written last, in the manner of what users write. */
  static List<LabelledDraft> untouchedBlind() {
    return all(UNTOUCHED_BLIND);
  }

  /** Returns the drafts that were read last, and tuned to for less than an hour. */
  static List<LabelledDraft> newlyRead() {
    return all(NEWLY_READ);
  }

  /** Returns the blind drafts that were there before the latest. */
  static List<LabelledDraft> earlierBlind() {
    return Stream.concat(firstBlind().stream(), laterBlind().stream()).toList();
  }

  private static List<LabelledDraft> all(List<String> parts) {
    return parts.stream()
        .flatMap(
            part ->
                Stream.of(Language.values())
                    .filter(language -> exists(language, part))
                    .flatMap(language -> read(language, part)))
        .toList();
  }

  private static Stream<LabelledDraft> read(Language language, String part) {
    return LabelledDraft.read(Path.of(file(language, part))).stream();
  }

  /** Not every language has drafts in the newest parts. */
  private static boolean exists(Language language, String part) {
    return Files.exists(Path.of(file(language, part)));
  }

  private static String file(Language language, String part) {
    return "drafts/" + language.code() + "-" + part + ".jsonl";
  }
}

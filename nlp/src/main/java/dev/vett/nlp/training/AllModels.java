package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import dev.vett.nlp.classify.Classifier;
import dev.vett.nlp.language.LanguageReader;
import dev.vett.nlp.names.NameReader;
import dev.vett.nlp.sentence.SentenceReader;
import dev.vett.nlp.token.TokenReader;
import dev.vett.nlp.words.WordList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Wakes every model that Vett ships, each by a text that needs it. */
final class AllModels {
  /** The model of sentences decides about initials, that of tokens about signs inside words. */
  private static final String INITIAL = "Per A. Berg and/or X.";

  private static final List<List<String>> NAMES =
      List.of(List.of("Per", "Berg", "kom"), List.of("per", "berg", "kom"));

  private AllModels() {}

  /**
   * Reads all models.
   *
   * @param tasks the folder with a folder for each task of the classifiers
   */
  static void load(Path tasks) throws IOException {
    LanguageReader.shipped().read(INITIAL);
    for (Language language : Language.values()) {
      WordList.of(language).contains(INITIAL);
      SentenceReader.of(language).read(INITIAL, List.of());
      TokenReader.of(language).read(INITIAL, List.of());
      NAMES.forEach(NameReader.of(language)::tag);
    }
    try (Stream<Path> folders = Files.list(tasks)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        Classifier task = Classifier.of(folder.getFileName().toString());
        task.classify(INITIAL, Language.SWEDISH, List.of());
        task.classify(INITIAL, Language.ENGLISH, List.of());
      }
    }
  }
}

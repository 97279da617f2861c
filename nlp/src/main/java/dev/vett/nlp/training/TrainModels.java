package dev.vett.nlp.training;

import dev.vett.core.text.Language;
import dev.vett.nlp.words.HashedWords;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import opennlp.tools.util.ext.ExtensionLoader;
import opennlp.tools.util.model.BaseModel;

/**
 * Trains the models: {@code TrainModels <corpora> <target folder> <English words> [model...]}.
 *
 * <p>Models are those of {@link #ALL}. The same input gives the same bytes.
 */
public final class TrainModels {
  private static final List<String> ALL =
      List.of("language", "words", "sentences", "tokens", "names");
  private static final int FOLDERS = 3;

  private final Corpus corpus;
  private final Path target;
  private final Path englishWords;
  private final Everyday everyday = new Everyday();

  private TrainModels(Path corpora, Path target, Path englishWords) {
    this.corpus = new Corpus(corpora);
    this.target = target;
    this.englishWords = englishWords;
  }

  /** Trains all models, or those that are named after the folders. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < FOLDERS) {
      throw new IllegalArgumentException(
          "Give the corpora folder, the target folder and a list of English words");
    }
    ExtensionLoader.registerAllowedPackage("dev.vett.nlp");
    TrainModels training =
        new TrainModels(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    List<String> named = List.of(arguments).subList(FOLDERS, arguments.length);
    for (String model : named.isEmpty() ? ALL : named) {
      training.train(model);
    }
  }

  private void train(String model) throws IOException {
    switch (model) {
      case "language" ->
          write("language.bin", new LanguageTraining(corpus, everyday).train()::write);
      case "words" -> trainWords();
      case "sentences" -> trainSentences();
      case "tokens" -> trainTokens();
      case "names" -> trainNames();
      default -> throw new IllegalArgumentException(model + " is none of " + ALL);
    }
  }

  private void trainWords() throws IOException {
    WordTraining training = new WordTraining(corpus, everyday);
    for (Language language : Language.values()) {
      List<Path> more = language == Language.ENGLISH ? List.of(englishWords) : List.of();
      Set<String> words = training.words(language, more);
      write("words." + language.code() + ".bin", HashedWords.of(words)::write);
    }
    NameLists lists = NameLists.read();
    write("given-names.bin", training.givenNames(lists)::write);
    write("family-names.bin", HashedWords.of(lists.family())::write);
    write("places.bin", HashedWords.of(lists.places())::write);
    write("organisations.bin", HashedWords.of(lists.organisations())::write);
    write("people.bin", HashedWords.of(lists.people())::write);
    write("nationalities.bin", HashedWords.of(lists.nationalities())::write);
  }

  private void trainSentences() throws IOException {
    SentenceTraining training = new SentenceTraining(corpus);
    writeArchive("sentences.sv.bin", training.train("sv", List.of(Language.SWEDISH)));
    writeArchive("sentences.da.bin", training.train("da", List.of(Language.DANISH)));
    writeArchive(
        "sentences.no.bin", training.train("no", List.of(Language.BOKMAL, Language.NYNORSK)));
    writeArchive("sentences.en.bin", training.train("en", List.of(Language.ENGLISH)));
  }

  private void trainTokens() throws IOException {
    TokenTraining training = new TokenTraining(corpus);
    writeArchive("tokens.sv.bin", training.train("sv", List.of(Language.SWEDISH)));
    writeArchive("tokens.da.bin", training.train("da", List.of(Language.DANISH)));
    writeArchive("tokens.no.bin", training.train("no", List.of(Language.BOKMAL, Language.NYNORSK)));
    writeArchive("tokens.en.bin", training.train("en", List.of(Language.ENGLISH)));
  }

  private void trainNames() throws IOException {
    NameTraining training = new NameTraining(corpus, NameLists.read().nationalities());
    List<Language> nordic =
        List.of(Language.SWEDISH, Language.DANISH, Language.BOKMAL, Language.NYNORSK);
    List<Language> english = List.of(Language.ENGLISH);
    write("names.nordic.bin", training.train(nordic, false)::write);
    write("names.nordic.caseless.bin", training.train(nordic, true)::write);
    write("names.en.bin", training.train(english, false)::write);
    write("names.en.caseless.bin", training.train(english, true)::write);
  }

  private void writeArchive(String name, BaseModel model) throws IOException {
    write(name, out -> PlainArchive.write(model, out));
  }

  private void write(String name, Writer writer) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target.resolve(name)))) {
      writer.write(out);
    }
  }

  @FunctionalInterface
  private interface Writer {
    void write(OutputStream out) throws IOException;
  }
}

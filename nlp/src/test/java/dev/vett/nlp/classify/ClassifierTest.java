package dev.vett.nlp.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassifierTest {
  private static final Path EXAMPLES = Path.of("src/training");

  @Test
  void aTaskWithoutAModelIsNamed() {
    assertThat(Classifier.exists("weather")).isFalse();
    assertThatThrownBy(() -> Classifier.of("weather"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weather.nordic.bin");
  }

  @Test
  void everyTaskWithExamplesHasItsModels() throws IOException {
    for (String task : tasks()) {
      assertThat(Classifier.exists(task))
          .as("models of %s; run models/train-classifiers.sh %s", task, task)
          .isTrue();
      for (Language language : Language.values()) {
        Label label = Classifier.of(task).classify("Hej", language, List.of());

        assertThat(labels(task, language)).contains(label.name());
        assertThat(label.margin()).isBetween(0.0, 1.0);
      }
    }
  }

  private static List<String> tasks() throws IOException {
    if (!Files.isDirectory(EXAMPLES)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static Set<String> labels(String task, Language language) {
    try (Stream<String> lines =
        Files.lines(EXAMPLES.resolve(task).resolve(language.code() + ".tsv"))) {
      return lines
          .filter(line -> line.indexOf('\t') > 0)
          .map(line -> line.substring(0, line.indexOf('\t')))
          .collect(Collectors.toSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

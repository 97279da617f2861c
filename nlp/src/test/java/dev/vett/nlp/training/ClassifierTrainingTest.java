package dev.vett.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.text.Language;
import dev.vett.nlp.classify.Label;
import dev.vett.nlp.classify.TextFeatures;
import dev.vett.nlp.classify.WeightTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains on a few lines of its own, which say nothing about the shipped models. */
class ClassifierTrainingTest {
  private static final Path EXAMPLES =
      Path.of("src/test/resources/dev/vett/nlp/training/classified");

  private static final Path LEXICONS = Path.of("src/test/resources/dev/vett/nlp/training/lexicon");

  private final ClassifiedTexts texts = texts(EXAMPLES);
  @TempDir Path folder;

  @Test
  void theSameTextsGiveTheSameBytes() throws IOException {
    for (String target : List.of("a", "b")) {
      TrainClassifiers.main(
          new String[] {
            EXAMPLES.toString(), LEXICONS.toString(), folder.resolve(target).toString()
          });
    }

    for (String file : List.of("stance.nordic.bin", "stance.en.bin")) {
      assertThat(folder.resolve("a").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("b").resolve(file));
    }
  }

  @Test
  void whatWasLearntIsKnown() throws IOException {
    WeightTable table =
        ClassifierTraining.train(texts.read("stance", TrainClassifiers.FAMILIES.get(0)));

    assertThat(label(table, "Tack för toppen hjälp!", Language.SWEDISH)).isEqualTo("praise");
    assertThat(label(table, "Elendig service, ingen svarer", Language.DANISH))
        .isEqualTo("criticism");
    assertThat(label(table, "Når åpner dere?", Language.BOKMAL)).isEqualTo("question");
  }

  @Test
  void scoresComeFromTextsThatWereNotLearnt() throws IOException {
    List<ClassifiedText> english = texts.read("stance", List.of(Language.ENGLISH));
    ClassifierScore score = ClassifierScore.of(english);

    assertThat(score.lines(List.of(Language.ENGLISH)))
        .hasSize(2 + 3 + 1)
        .anyMatch(line -> line.startsWith("| praise | 4 |"));
    assertThat(score.calibration()).hasSize(2 + 3);
  }

  @Test
  void translationsAreLearntButNotScored() throws IOException {
    Path task = Files.createDirectories(folder.resolve("stance"));
    Files.writeString(task.resolve("sv.tsv"), "praise\tTack\n");
    Files.writeString(task.resolve("sv-translated.tsv"), "praise\tTakk\n");

    assertThat(texts(folder).read("stance", List.of(Language.SWEDISH))).hasSize(2);
    assertThat(texts(folder).readOriginals("stance", List.of(Language.SWEDISH)))
        .extracting(ClassifiedText::text)
        .containsExactly("Tack");
  }

  @Test
  void aLineWithoutALabelIsNamed() throws IOException {
    Path task = Files.createDirectories(folder.resolve("stance"));
    Files.writeString(task.resolve("sv.tsv"), "praise\tTack\nTack utan etikett\n");

    assertThatThrownBy(() -> texts(folder).read("stance", List.of(Language.SWEDISH)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("stance/sv.tsv, line 2")
        .hasMessageNotContaining("utan etikett");
  }

  @Test
  void oneLabelIsNoQuestion() {
    List<ClassifiedText> same =
        List.of(
            new ClassifiedText("praise", "Tack", Language.SWEDISH, List.of()),
            new ClassifiedText("praise", "Tack igen", Language.SWEDISH, List.of()));

    assertThatThrownBy(() -> ClassifierTraining.train(same))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("two or more");
  }

  @Test
  void lexiconsAreReadWithTheTexts() throws IOException {
    assertThat(texts.read("stance", List.of(Language.SWEDISH)))
        .anySatisfy(
            text ->
                assertThat(text.keywords())
                    .anyMatch(keyword -> keyword.lexicon().equals("thanks")));
  }

  private static ClassifiedTexts texts(Path folder) {
    try {
      return new ClassifiedTexts(folder, LexiconFolder.reader(LEXICONS));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String label(WeightTable table, String text, Language language) {
    Label label = table.label(TextFeatures.of(text, language, List.of()));
    return label.name();
  }
}

package dev.vett.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.text.Language;
import dev.vett.nlp.classify.Label;
import dev.vett.nlp.classify.TextFeatures;
import dev.vett.nlp.classify.WeightTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains on a few lines of its own, which say nothing about the shipped models. */
class ClassifierTrainingTest {
  private static final Path EXAMPLES =
      Path.of("src/test/resources/dev/vett/nlp/training/classified");

  private final ClassifiedTexts texts = new ClassifiedTexts(EXAMPLES);
  @TempDir Path folder;

  @Test
  void theSameTextsGiveTheSameBytes() throws IOException {
    TrainClassifiers.main(new String[] {EXAMPLES.toString(), folder.resolve("a").toString()});
    TrainClassifiers.main(new String[] {EXAMPLES.toString(), folder.resolve("b").toString()});

    for (String file : List.of("stance.nordic.bin", "stance.en.bin")) {
      assertThat(folder.resolve("a").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("b").resolve(file));
    }
  }

  @Test
  void whatWasLearntIsKnown() throws IOException {
    WeightTable table =
        ClassifierTraining.train(
            TrainClassifiers.read(texts, "stance", TrainClassifiers.FAMILIES.get(0)));

    assertThat(label(table, "Tack för toppen hjälp!", Language.SWEDISH)).isEqualTo("praise");
    assertThat(label(table, "Elendig service, ingen svarer", Language.DANISH))
        .isEqualTo("criticism");
    assertThat(label(table, "Når åpner dere?", Language.BOKMAL)).isEqualTo("question");
  }

  @Test
  void scoresComeFromTextsThatWereNotLearnt() throws IOException {
    List<ClassifiedText> english = texts.read("stance", Language.ENGLISH);
    ClassifierScore score = ClassifierScore.of(english);

    assertThat(score.lines(List.of(Language.ENGLISH)))
        .hasSize(2 + 3 + 1)
        .anyMatch(line -> line.startsWith("| praise | 4 |"));
    assertThat(score.calibration()).hasSize(2 + 3);
  }

  @Test
  void aLineWithoutALabelIsNamed() throws IOException {
    Path task = Files.createDirectories(folder.resolve("stance"));
    Files.writeString(task.resolve("sv.tsv"), "praise\tTack\nTack utan etikett\n");

    assertThatThrownBy(() -> new ClassifiedTexts(folder).read("stance", Language.SWEDISH))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("stance/sv.tsv, line 2")
        .hasMessageNotContaining("utan etikett");
  }

  @Test
  void oneLabelIsNoQuestion() {
    List<ClassifiedText> same =
        List.of(
            new ClassifiedText("praise", "Tack", Language.SWEDISH),
            new ClassifiedText("praise", "Tack igen", Language.SWEDISH));

    assertThatThrownBy(() -> ClassifierTraining.train(same))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("two or more");
  }

  private static String label(WeightTable table, String text, Language language) {
    Label label = table.label(TextFeatures.of(text, language));
    return label.name();
  }
}

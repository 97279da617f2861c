package dev.vett.nlp.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.analysis.LanguageGuess;
import dev.vett.core.text.Language;
import dev.vett.nlp.language.LanguageReader;
import dev.vett.nlp.language.LanguageTable;
import dev.vett.nlp.names.NameModel;
import dev.vett.nlp.names.NameTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.ext.ExtensionLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains on a few sentences of our own, since the corpora are not part of the project. */
class TrainingTest {
  @TempDir Path folder;
  private Corpus corpus;

  @BeforeEach
  void writeACorpus() throws IOException {
    ExtensionLoader.registerAllowedPackage("dev.vett.nlp");
    write("sv-train", "Anna/B-PER Berg/I-PER bor/O inte/O här/O längre/O ./O");
    write("sv-klintan-train", "Vi/O åkte/O till/O Malmö/B-LOC och/O fikade/O ./O");
    write("da-train", "Søren/B-PER bor/O ikke/O her/O længere/O ./O");
    write("nb-train", "Kari/B-PER bor/O ikke/O her/O lenger/O ./O");
    write("nn-train", "Olav/B-PER bur/O ikkje/O her/O lenger/O ./O");
    write("en-btc-train", "John/B-PER does/O n't/O live/O here/O any/O more/O ./O");
    write("en-wnut-train", "We/O went/O to/O St./O Pauls/O in/O London/B-LOC ./O");
    corpus = new Corpus(folder);
  }

  @Test
  void theSameCorpusGivesTheSameBytes() throws IOException {
    assertThat(language()).isEqualTo(language());
    assertThat(names()).isEqualTo(names());
    assertThat(sentences()).isEqualTo(sentences());
  }

  @Test
  void theLanguageModelReadsWhatItHasLearnt() throws IOException {
    LanguageReader reader =
        new LanguageReader(new LanguageTraining(corpus, new Everyday()).train());

    LanguageGuess guess = reader.read("eg veit ikkje");

    assertThat(guess.language()).isEqualTo(Language.NYNORSK);
  }

  @Test
  void theModelOfNamesReadsWhatItHasLearnt() throws IOException {
    NameTable table = new NameTraining(corpus, Set.of()).train(List.of(Language.SWEDISH), false);

    assertThat(new NameModel(table)).isNotNull();
  }

  @Test
  void aBrokenCorpusIsNamed() throws IOException {
    Files.writeString(folder.resolve("sv-train.tsv"), "utan tagg\n");

    assertThatThrownBy(() -> corpus.read("sv-train"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("sv-train.tsv");
  }

  @Test
  void tokensAreWrittenAsPeopleWrite() {
    assertThat(Detokenizer.joined(List.of("Han", "sa", ":", "\"", "Ja", ",", "visst", "!", "\"")))
        .isEqualTo("Han sa: \"Ja, visst!\"");
    assertThat(Detokenizer.joined(List.of("I", "do", "n't", "(", "yet", ")")))
        .isEqualTo("I don't (yet)");
  }

  @Test
  void otherFormsOfAStemAreWordsWhereTwoAreSeen() {
    Set<String> forms = Paradigms.of(Language.SWEDISH).expand(Set.of("bilen", "bilar", "hus"));

    assertThat(forms).contains("bil", "bilarna", "bilens", "hus").doesNotContain("husen");
  }

  @Test
  void variationsKeepTheirTagsInStep() throws IOException {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      TaggedSentence sentence = corpus.read("sv-train").get(0);
      TaggedSentence varied = new Variation(random).of(sentence, Language.SWEDISH);

      assertThat(varied.tags()).hasSameSizeAs(varied.tokens());
      int person = varied.tags().indexOf("B-PER");
      assertThat(varied.tokens().get(person).toLowerCase(Locale.ROOT)).contains("a");
    }
  }

  private byte[] language() throws IOException {
    LanguageTable table = new LanguageTraining(corpus, new Everyday()).train();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.write(out);
    return out.toByteArray();
  }

  private byte[] names() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new NameTraining(corpus, Set.of())
        .train(List.of(Language.SWEDISH, Language.DANISH), false)
        .write(out);
    return out.toByteArray();
  }

  private byte[] sentences() throws IOException {
    SentenceModel model = new SentenceTraining(corpus).train("en", List.of(Language.ENGLISH));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlainArchive.write(model, out);
    return out.toByteArray();
  }

  private void write(String part, String sentence) throws IOException {
    String lines = sentence.replace('/', '\t').replace(' ', '\n') + "\n\n";
    Files.writeString(folder.resolve(part + ".tsv"), lines.repeat(20));
  }
}

package dev.vett.nlp.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
  @ParameterizedTest
  @CsvSource({
    "SWEDISH, björn", "SWEDISH, bilarna", "DANISH, kvist", "DANISH, virksomheden",
    "BOKMAL, bedriften", "NYNORSK, verksemda", "ENGLISH, apple", "ENGLISH, doesn't"
  })
  void knowsOrdinaryWords(Language language, String word) {
    assertThat(WordList.of(language).contains(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"havsvik", "tallvik", "1d10t", "xqzzy", ""})
  void knowsNoOthers(String word) {
    for (Language language : Language.values()) {
      assertThat(WordList.of(language).contains(word)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void takesFewerThanOneInTenThousandForAWordByMistake(Language language) {
    Random random = new Random(1);
    WordList words = WordList.of(language);
    long wrong =
        IntStream.range(0, 200_000).filter(i -> words.contains("zq" + random.nextLong())).count();

    assertThat(words.size()).isGreaterThan(60_000);
    assertThat(wrong).isLessThan(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mehmet", "lisa", "INGRID", "Fatima", "Søren", "Åsa"})
  void knowsGivenNamesInAnyCase(String name) {
    assertThat(GivenNames.contains(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Och", "Bord", "Det"})
  void takesNoOrdinaryWordForAGivenName(String word) {
    assertThat(GivenNames.contains(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Andersson", "Hansen", "Johansen"})
  void knowsFamilyNames(String name) {
    assertThat(FamilyNames.contains(name)).isTrue();
  }

  @Test
  void keepsItsWordsThroughWritingAndReading() throws IOException {
    List<String> words = IntStream.range(0, 3000).mapToObj(i -> "word" + i).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HashedWords.of(words).write(out);

    HashedWords read = HashedWords.read(new ByteArrayInputStream(out.toByteArray()));

    assertThat(words).allMatch(read::contains);
    assertThat(read.size()).isEqualTo(3000);
    assertThat(read.contains("word3000")).isFalse();
  }

  @Test
  void refusesWhatIsNoWordList() {
    assertThatThrownBy(() -> HashedWords.read(new ByteArrayInputStream(new byte[3])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damaged");
  }
}

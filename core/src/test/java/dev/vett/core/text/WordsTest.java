package dev.vett.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final List<String> KNOWN = List.of("personal", "corporate");

  @Test
  void namesTheNearestWord() {
    assertThat(Words.didYouMean("persnal", KNOWN)).isEqualTo("did you mean 'personal'?");
  }

  @Test
  void namesAllWordsWhereNoneIsNear() {
    assertThat(Words.didYouMean("mine", KNOWN)).isEqualTo("use one of personal, corporate");
  }

  @Test
  void writesEnumsAsTheExchangeFormDoes() {
    assertThat(Words.kebab(dev.vett.core.draft.Channel.PHOTO_SHARING)).isEqualTo("photo-sharing");
  }
}

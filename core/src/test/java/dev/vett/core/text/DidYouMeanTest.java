package dev.vett.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DidYouMeanTest {
  private static final List<String> KNOWN = List.of("personal", "corporate");

  @Test
  void namesTheNearestWord() {
    assertThat(DidYouMean.remedy("persnal", KNOWN)).isEqualTo("did you mean 'personal'?");
  }

  @Test
  void namesAllWordsWhereNoneIsNear() {
    assertThat(DidYouMean.remedy("mine", KNOWN)).isEqualTo("use one of personal, corporate");
  }
}

package dev.vett.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameInAddressTest {
  @ParameterizedTest
  @CsvSource({
    "ICA, https://news.example/ica-fined",
    "ICA, https://ica.example/",
    "Granlund, https://news.example/granlunds-nya-butik",
    "Granlund, https://forum.example/?q=Granlund",
    "Grå Säl, https://news.example/gra-sal-lagger-ned",
    "Grå Säl, https://news.example/grasal",
    "Bænk & Bord, https://avis.example/baenk-bord",
    "H&M, https://news.example/h-m-closes"
  })
  void findsTheCompany(String name, String address) {
    assertThat(NameInAddress.of(name).isIn(address)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ICA, https://medical.example/",
    "ICA, https://news.example/american-life",
    "ICA, https://news.example/icarus",
    "If, https://news.example/life",
    "Granlund, https://news.example/storgranlunden",
    "!!!, https://news.example/!!!"
  })
  void leavesOtherWordsAlone(String name, String address) {
    assertThat(NameInAddress.of(name).isIn(address)).isFalse();
  }
}

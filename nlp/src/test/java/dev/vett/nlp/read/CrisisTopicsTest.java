package dev.vett.nlp.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.company.Crisis;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The topics of a crisis are ordinary nouns, and bend as nouns do. */
class CrisisTopicsTest {
  private static final TextReader READER =
      new OpenNlpTextAnalyzer()
          .reader(
              List.of(),
              Company.named("Tallvik")
                  .crisis(
                      new Crisis(
                          true,
                          List.of(
                              "dataläcka",
                              "strömavbrott",
                              "datalæk",
                              "strømafbrydelse",
                              "datalekkasje",
                              "strømbrudd",
                              "straumbrot",
                              "data breach",
                              "power outage"),
                          List.of()))
                  .build());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Två dataläckor på en vecka",
        "efter dataläckorna i maj",
        "strömavbrotten avlöser varandra",
        "Hvem stod bag datalækket?",
        "strømafbrydelserne i nat",
        "alle de strømafbrydelser",
        "datalekkasjene i fjor",
        "alle datalekkasjane",
        "strømbruddene på Stord",
        "straumbrota kom i kø",
        "two data breaches in a month",
        "the power outages last night"
      })
  void theyAreFoundInTheirForms(String text) {
    assertThat(touched(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Kranen lekker igjen", "En läcker tårta", "avbrott för reklam", "a data plan"})
  void theirPartsAreOtherWords(String text) {
    assertThat(touched(text)).isFalse();
  }

  private static boolean touched(String text) {
    return READER.read(text, null).keywords().stream()
        .anyMatch(word -> word.lexicon().equals("crisis-topic"));
  }
}

package dev.vett.nlp.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreetsTest {
  private static final TextReader READER =
      new OpenNlpTextAnalyzer()
          .reader(
              List.of(new Lexicon("home", Language.DANISH, "home.da.txt", List.of("<street>"))),
              Company.named("Granlund").build());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Han bor på Storgatan 12 nu | Storgatan 12
          Han bor Kærvangen 14, 8362 Hørning, og hunden bider | Kærvangen 14
          Hun bor på Kærvangen 14 i Hørning | Kærvangen 14
          Hon bor på Syrenslingan 4 | Syrenslingan 4
          She lives at 12 Mill Close | 12 Mill Close
          Hun bor i Furulia 14 B, 1406 Ski | Furulia 14 B
          Han bor på Nedre Udden 3, 871 31 Härnösand | Nedre Udden 3
          """)
  void findsAStreetAndAPlaceWithItsPostalCode(String text, String found) {
    assertThat(streets(text)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I Furulia 14 personer, 1406 kroner",
        "Sæson 3, 2024 var bedst",
        "Vi tabte i Parken 3 gange",
        "Mødes vi i haven 14:30?",
        "Nummer 14 og 1406 Ski"
      })
  void otherNumbersAreNoAddress(String text) {
    assertThat(streets(text)).isEmpty();
  }

  private static List<String> streets(String text) {
    return READER.read(text, Language.DANISH).keywords().stream()
        .filter(word -> word.lexicon().equals("home"))
        .map(Keyword::span)
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}

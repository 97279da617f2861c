package dev.vett.nlp.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {
  private static final TextReader READER =
      new OpenNlpTextAnalyzer().reader(List.of(), Company.named("Tallvik").build());

  /** Somebody on earth is called Vi, Han, Nu, Den, So or The. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vi har kaffe i dag.",
        "Nu går vi hem. Den är fin.",
        "Han sover. Alla sover.",
        "Hun sover. Min kat sover.",
        "Den katten søv no. Ta det med ro.",
        "The dog is here. So what?",
        "In the end it rained. See you.",
        "We loathe Sundays at the office.",
        "See you in May or late June, or after Easter.",
        "Since last August and until September it rained."
      })
  void aWordThatNearlyAlwaysIsAWordIsNoPersonAtTheBeginning(String text) {
    assertThat(persons(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna har kaffe i dag.",
        "Ben said so.",
        "We met June at the ferry.",
        "I går kom Vi Nguyen.",
        "Kaffe hos Lilla i dag",
        "Finn er her."
      })
  void aNameIsAPersonAtTheBeginningAndAWordInside(String text) {
    assertThat(persons(text)).isNotEmpty();
  }

  private static List<String> persons(String text) {
    return READER.read(text, null).keywords().stream()
        .filter(word -> word.lexicon().equals("given-name"))
        .map(word -> text.substring(word.span().start(), word.span().end()))
        .toList();
  }
}

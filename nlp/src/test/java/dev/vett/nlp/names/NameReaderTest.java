package dev.vett.nlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.EntityType;
import dev.vett.core.text.Language;
import dev.vett.nlp.sentence.SentenceReader;
import dev.vett.nlp.word.Range;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sv|Vi fikade med Mehmet och Anna Berg i Göteborg|PERSON:Mehmet PERSON:Anna_Berg PLACE:Göteborg",
        "sv|jag träffade lisa andersson i malmö igår|PERSON:lisa_andersson PLACE:malmö",
        "sv|ERIK LUNDQVIST SLUTAR PÅ VOLVO|PERSON:ERIK_LUNDQVIST ORGANISATION:VOLVO",
        "sv|Tack Mehmet!|PERSON:Mehmet",
        "sv|Telenor ligger nere igen|ORGANISATION:Telenor",
        "sv|Idag är en bra dag.|",
        "da|Jeg mødte Søren Nielsen i Aarhus|PERSON:Søren_Nielsen PLACE:Aarhus",
        "nb|Erna Solberg reiste til Bergen|PERSON:Erna_Solberg PLACE:Bergen",
        "nn|Eg møtte Ingrid Bjørnson i Førde|PERSON:Ingrid_Bjørnson PLACE:Førde",
        "en|Met Sarah Connor from Google in Dublin|PERSON:Sarah_Connor ORGANISATION:Google PLACE:Dublin"
      })
  void findsNames(String code, String text, String expected) {
    Language language = Language.ofCode(code).orElseThrow();
    String[] wanted = expected == null ? new String[0] : expected.split(" ");

    assertThat(names(language, text)).containsExactly(wanted);
  }

  @Test
  void findsAPersonInAMention() {
    assertThat(names(Language.BOKMAL, "I dag snakket jeg med @kari_hansen om saken"))
        .containsExactly("PERSON:@kari_hansen");
  }

  @Property(tries = 200)
  void spansLieInTheTextInOrder(@ForAll String text) {
    for (Language language : List.of(Language.NYNORSK, Language.ENGLISH)) {
      int before = 0;
      for (Name name : read(language, text)) {
        assertThat(name.start()).isBetween(before, text.length());
        assertThat(name.end()).isBetween(name.start() + 1, text.length());
        assertThat(name.type()).isIn(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE);
        before = name.end();
      }
    }
  }

  @Test
  void takesTimeInProportionToTheText() {
    String text = "Anna Berg och ".repeat(7_000);

    Assertions.assertTimeout(Duration.ofSeconds(10), () -> read(Language.SWEDISH, text));
  }

  @Test
  void takesTimeInProportionToTheLengthOfAHandle() {
    String text = "@" + "a".repeat(100_000);

    Assertions.assertTimeout(Duration.ofSeconds(10), () -> read(Language.SWEDISH, text));
  }

  @Test
  void servesManyThreads() throws Exception {
    String text = "Vi fikade med Mehmet och Anna Berg i Göteborg. Tack Volvo!";
    List<Name> alone = read(Language.SWEDISH, text);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Boolean> same =
          () -> {
            for (int i = 0; i < 200; i++) {
              if (!read(Language.SWEDISH, text).equals(alone)) {
                return false;
              }
            }
            return true;
          };
      for (Future<Boolean> result : threads.invokeAll(List.of(same, same, same, same))) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      threads.shutdown();
    }
  }

  private static List<Name> read(Language language, String text) {
    List<Range> sentences = SentenceReader.of(language).read(text, List.of());
    return NameReader.of(language).read(text, sentences, List.of());
  }

  private static List<String> names(Language language, String text) {
    return read(language, text).stream()
        .map(name -> name.type() + ":" + text.substring(name.start(), name.end()).replace(' ', '_'))
        .toList();
  }
}

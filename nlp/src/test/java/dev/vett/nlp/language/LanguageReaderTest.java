package dev.vett.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.LanguageGuess;
import dev.vett.core.text.Language;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageReaderTest {
  private final LanguageReader reader = LanguageReader.shipped();

  @ParameterizedTest
  @CsvSource({
    "SWEDISH, Vi har flyttat skrivbordet till fönstret",
    "SWEDISH, ar du hemma ikvall eller ska vi ses i morgon",
    "SWEDISH, ALLA SOM VILL FÅR FÖLJA MED",
    "DANISH, Hvad laver du egentlig om aftenen",
    "DANISH, Vi har fået en ny kaffemaskine og ingen tør røre den",
    "BOKMAL, Jeg kommer hjem igjen i kveld etter jobben",
    "BOKMAL, Hva har dere tenkt å gjøre i sommerferien",
    "NYNORSK, Eg veit ikkje kva dei meiner med det",
    "NYNORSK, Kvifor er det ingen heime hjå dykk",
    "ENGLISH, Somebody took my umbrella again",
    "ENGLISH, so happy today"
  })
  void readsShortPosts(Language language, String text) {
    assertThat(reader.read(text).language()).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "😀😀", "123 456", "https://a.example/det-er-bra @jag #och"})
  void isUnsureWhereThereIsNothingToRead(String text) {
    assertThat(reader.read(text))
        .isEqualTo(new LanguageGuess(Language.ENGLISH, 0, Language.SWEDISH));
  }

  @Test
  void isUnsureWhereTwoLanguagesWriteTheSame() {
    LanguageGuess guess = reader.read("det er fint");

    assertThat(guess.margin()).isLessThan(0.3);
    assertThat(guess.language()).isIn(Language.BOKMAL, Language.DANISH, Language.NYNORSK);
    assertThat(guess.runnerUp()).isIn(Language.BOKMAL, Language.DANISH, Language.NYNORSK);
  }

  @Test
  void passesOverLinksAddressesAndMentions() {
    LanguageGuess plain = reader.read("Vi ses i morgon");

    assertThat(reader.read("https://the.example/where-is-it Vi ses @theboss i morgon"))
        .isEqualTo(plain);
    assertThat(reader.read("someone@the.example Vi ses 12 i morgon #whatever")).isEqualTo(plain);
  }

  @Test
  void readsLettersWithMarksOfTheirOwn() {
    assertThat(reader.read("Jag a\u0308r pa\u030a va\u0308g"))
        .isEqualTo(reader.read("Jag är på väg"));
  }

  @Property(tries = 300)
  void readsAnyText(@ForAll String text) {
    LanguageGuess guess = reader.read(text);

    assertThat(guess.margin()).isBetween(0.0, 1.0);
    assertThat(guess.runnerUp()).isNotEqualTo(guess.language());
  }

  @Test
  void readsNoMoreOfALongTextThanItNeeds() {
    String start = "Vi har flyttat skrivbordet till fönstret. ".repeat(20);

    assertThat(reader.read(start + "This is English. ".repeat(5000))).isEqualTo(reader.read(start));
  }

  @Test
  void servesManyThreads() throws Exception {
    String text = "Kvifor er det ingen heime hjå dykk";
    LanguageGuess alone = reader.read(text);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Boolean> same =
          () -> {
            for (int i = 0; i < 2000; i++) {
              if (!reader.read(text).equals(alone)) {
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
}

package dev.vett.nlp.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.text.Language;
import dev.vett.nlp.word.Range;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceReaderTest {
  /** A bar marks where a sentence ends and the next begins. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "sv;Vi ses kl. 8.|Ta med t.ex. kaffe.|Dr. Ek kommer den 3. maj.|Bra!",
        "sv;hej.|hur mår du.|jag mår bra",
        "sv;Grattis!!! 🎉🎉|Du är bäst 😀👩‍👩‍👧|Vi ses :) Kul",
        "sv;\"Kommer du?\" frågade hon.|Nej.",
        "sv;Va fan!|Ja det är sant.|Men ändå",
        "sv;1. Ring chefen.|2. Skriv rapport.|3. Gå hem.",
        "sv;Wow...|Det var sjukt … ja typ.|Version 2.5 är ute.",
        "sv;Vad?!|Nej.|(Det var sant.)|Ja.",
        "sv;Hej 👋🏽.|Ok ❤️ Bra",
        "da;Det koster 3 mio. kr.|Vi glæder os.",
        "da;»Kom her.«|Han gik.",
        "nb;Ta med flagg, pølser osv.|Velkommen!",
        "nb;F.eks. denne.|Og A. Hansen kom.|Ok.",
        "nn;Ta kontakt innan kl. 9.|Elles går vi.",
        "en;I saw Dr. Smith at 5 p.m. yesterday.|He said: \"Go!\"|Then he left... and that was it."
      })
  void endsSentencesWherePeopleDo(String code, String marked) {
    Language language = Language.ofCode(code).orElseThrow();
    for (String blank : List.of(" ", "  ", "\u00a0")) {
      boolean glued = marked.contains("fan!|");
      String text = marked.replace("fan!|", "fan!").replace("|", glued ? " " : blank);

      assertThat(sentences(language, text, List.of())).containsExactly(marked.split("\\|"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\n\n", "\r", "\u2028", " \n \t"})
  void endsSentencesAtEveryLineBreak(String lineBreak) {
    assertThat(sentences(Language.SWEDISH, "rad ett" + lineBreak + "rad två", List.of()))
        .containsExactly("rad ett", "rad två");
  }

  @Test
  void endsNoSentenceInWhatIsKept() {
    String text = "Läs på https://a.example/B.C?D! Eller fråga info@b.example. Ok?";
    List<Range> kept =
        List.of(range(text, "https://a.example/B.C?D"), range(text, "info@b.example"));

    assertThat(sentences(Language.SWEDISH, text, kept))
        .containsExactly("Läs på https://a.example/B.C?D!", "Eller fråga info@b.example.", "Ok?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n \r\n"})
  void findsNoSentenceWhereNothingIsWritten(String text) {
    assertThat(SentenceReader.of(Language.DANISH).read(text, List.of())).isEmpty();
  }

  @Property
  void coversAllThatIsWrittenOnCodePointBorders(@ForAll("posts") String text) {
    for (Language language : Language.values()) {
      int before = 0;
      for (Range sentence : SentenceReader.of(language).read(text, List.of())) {
        assertThat(text.substring(before, sentence.start())).isBlank();
        assertThat(sentence.end()).isBetween(sentence.start() + 1, text.length());
        assertThat(splitsPair(text, sentence.start()) || splitsPair(text, sentence.end()))
            .isFalse();
        before = sentence.end();
      }
      assertThat(text.substring(before).chars().allMatch(c -> Signs.isBlank((char) c))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ".", "A.", " .", "Hej. ", "\n", "😀", "😀.A", "A.A"})
  void takesTimeInProportionToTheText(String piece) {
    String text = piece.repeat(100_000 / piece.length());

    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> SentenceReader.of(Language.BOKMAL).read(text, List.of()));
  }

  @Provide
  Arbitrary<String> posts() {
    return Arbitraries.of(
            "hej",
            "Anna",
            "bl.a.",
            "kl.",
            "8",
            ".",
            "!",
            "?",
            "…",
            " ",
            "\n",
            "😀",
            "👩‍👩‍👧",
            "🇸🇪",
            "\"",
            ")",
            "@a.b",
            "ö",
            ":)",
            "𝐀")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  private static boolean splitsPair(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  private static Range range(String text, String part) {
    int start = text.indexOf(part);
    return new Range(start, start + part.length());
  }

  private static List<String> sentences(Language language, String text, List<Range> kept) {
    return SentenceReader.of(language).read(text, kept).stream()
        .map(range -> text.substring(range.start(), range.end()))
        .toList();
  }
}

package dev.vett.nlp.token;

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
import org.junit.jupiter.params.provider.ValueSource;

class TokenReaderTest {
  @Test
  void keepsMentionsHashtagsAndEmojiWhole() {
    assertThat(
            tokens(
                Language.SWEDISH,
                "@anna_k #Nätverk 😀👩‍👩‍👧🇸🇪🇳🇴👍🏽1️⃣ (ja!!) nr 12:30 t.ex. 1.500"))
        .containsExactly(
            "@anna_k",
            "#Nätverk",
            "😀",
            "👩‍👩‍👧",
            "🇸🇪",
            "🇳🇴",
            "👍🏽",
            "1️⃣",
            "(",
            "ja",
            "!!",
            ")",
            "nr",
            "12:30",
            "t.ex.",
            "1.500");
  }

  @Test
  void keepsWhatIsKeptWhole() {
    String text = "Se https://a.example/?b=c, nu.";
    List<Range> kept = List.of(new Range(3, 25));

    assertThat(
            TokenReader.of(Language.SWEDISH).read(text, kept).stream()
                .map(token -> text.substring(token.start(), token.end())))
        .containsExactly("Se", "https://a.example/?b=c", ",", "nu", ".");
  }

  @Property
  void coversAllThatIsWrittenOnCodePointBorders(@ForAll("posts") String text) {
    for (Language language : Language.values()) {
      int before = 0;
      for (Range token : TokenReader.of(language).read(text, List.of())) {
        assertThat(text.substring(before, token.start())).isBlank();
        assertThat(token.end()).isGreaterThan(token.start());
        assertThat(text.codePointCount(token.start(), token.end()))
            .isEqualTo(text.substring(token.start(), token.end()).codePoints().count());
        assertThat(splitsPair(text, token.start()) || splitsPair(text, token.end())).isFalse();
        before = token.end();
      }
      assertThat(text.substring(before)).isBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ".", "a.", "@", "@a.", "😀", "#a ", "1️⃣"})
  void takesTimeInProportionToTheText(String piece) {
    String text = piece.repeat(100_000 / piece.length());

    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> TokenReader.of(Language.DANISH).read(text, List.of()));
  }

  @Provide
  Arbitrary<String> posts() {
    return Arbitraries.of(
            "hej",
            "Anna",
            "bl.a.",
            "8",
            ".",
            "!",
            "#",
            " ",
            "\n",
            "😀",
            "👩‍👩‍👧",
            "🇸🇪",
            "🇸",
            "@a.b",
            "ö",
            "𝐀",
            "-",
            "\u200d",
            "\ufe0f",
            "\u20e3")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  private static boolean splitsPair(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  private static List<String> tokens(Language language, String text) {
    return TokenReader.of(language).read(text, List.of()).stream()
        .map(range -> text.substring(range.start(), range.end()))
        .toList();
  }
}

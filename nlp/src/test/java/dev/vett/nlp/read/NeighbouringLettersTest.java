package dev.vett.nlp.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.TextReader;
import dev.vett.core.company.Company;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Post;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Swedes write a Danish name with their own letters, and the other way round. */
class NeighbouringLettersTest {
  private static final TextReader READER =
      new OpenNlpTextAnalyzer()
          .reader(
              List.of(),
              Company.named("Kvist")
                  .customers("Møller & Søn", "Nordstrøm", "Bord & Bænk", "Gråsälen")
                  .build());

  @ParameterizedTest
  @CsvSource({
    "Nordström har ringt, Nordström",
    "Nordströms order kom i går, Nordströms",
    "Nordströmmarna är här, ''",
    "Hos Möller & Sön finns fika, Möller & Sön",
    "Hos Möller och Söns lager, Möller och Söns",
    "Bord & Bänk har rea, Bord & Bänk",
    "Gråsælen er færdig, Gråsælen",
    "Nu är grasälen klar, grasälen"
  })
  void areTheSame(String text, String name) {
    Post post = Post.of(Channel.BLOG, text);
    assertThat(
            READER.read(post).keywords().stream()
                .filter(word -> word.lexicon().equals("customer"))
                .map(word -> post.textOf(word.span()))
                .toList())
        .isEqualTo(name.isEmpty() ? List.of() : List.of(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bord och bänk i trä",
        "Bord og bænk i træ",
        "Möllers son har ringt",
        "Nord och ström"
      })
  void otherWordsAreNot(String text) {
    assertThat(READER.read(text, null).keywords())
        .noneMatch(word -> word.lexicon().equals("customer"));
  }
}

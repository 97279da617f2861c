package dev.vett.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.draft.Audience;
import dev.vett.core.draft.Channel;
import dev.vett.core.draft.Post;
import dev.vett.core.text.Field;
import dev.vett.core.text.Span;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewriteTest {
  private static final String FEE = "The new fee applies from 1 March and is 0.9 per cent.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fee applies from 1 March. | The fee applies from 1 April.",
        "The fee is 0.9 per cent. | The fee is 1.2 per cent.",
        "The fee is 9 per cent. | The fee is per cent.",
        "We meet Anna there. | We meet Anne there.",
        "We do raise it. | We do not raise it.",
        "It will now rise. | It will not rise.",
        "That is possible. | That is impossible.",
        "That will ever change. | That will never change.",
        "Vi höjer inte priset. | Vi höjer priset.",
        "Vi kommer i dag. | Vi kommer i morgon."
      })
  void figuresDatesNamesAndNegationsAreSubstantial(String before, String after) {
    assertThat(rewrite(before, after).substantial()).isTrue();
    assertThat(rewrite(after, before).substantial()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We recieve it on 1 March. | We receive it on 1 March.",
        "We meet every where. | We meet everywhere.",
        "Vi ses vid Hornstul. | Vi ses vid Hornstull.",
        "Vi hojer priset i mars. | Vi höjer priset i mars.",
        "the fee is 0.9 | The fee is 0,9!",
        "Takk for i hlega! | Takk for i helga!",
        "Vi møtes på Grendehuset. | Vi møtes på Grendahuset.",
        "Jag säljer en Husquarna, bägge hela. | Jag säljer en Husqvarna, bäggje hela.",
        "Vi ses på torgett. | Vi ses på torget. 🌼"
      })
  void spellingCasePunctuationAndEmojiAreNot(String before, String after) {
    assertThat(rewrite(before, after).substantial()).isFalse();
  }

  @Test
  void whatStoodThereBeforeIsNotAdded() {
    Rewrite rewrite = rewrite(FEE, "Corrected: " + FEE.replace("0.9", "1.2"));

    assertThat(rewrite.adds(new Span(Field.TEXT, 0, 9))).isTrue();
    assertThat(rewrite.adds(new Span(Field.TEXT, 15, 22))).as("new fee").isFalse();
    assertThat(rewrite.adds(new Span(Field.TITLE, 0, 3))).as("the title is new").isTrue();
  }

  @Test
  void seesAChangeBehindThousandsOfWords() {
    String same = "Priset gäller i dag och i morgon. ".repeat(1_000);

    assertThat(rewrite(same + "Det är 79 kronor.", same + "Det är 99 kronor.").substantial())
        .isTrue();
    assertThat(rewrite(same + "Det är 79 kronor.", same + "Det är 79 kronor!").substantial())
        .isFalse();
    assertThat(rewrite(same + "Ett erbjudnade.", same + "Ett erbjudande.").substantial()).isFalse();
  }

  @Test
  void takesAWholeOtherTextForSubstantialAtOnce() {
    Rewrite rewrite = rewrite("a b ".repeat(5_000), "c d ".repeat(5_000));

    assertThat(rewrite.substantial()).isTrue();
    assertThat(rewrite.added()).hasSize(10_000);
  }

  @Test
  void takesAWordOfThousandsOfLettersForAnotherAtOnce() {
    assertThat(rewrite("a" + "b".repeat(90_000), "a" + "c".repeat(90_000)).substantial()).isTrue();
  }

  @Property(tries = 200)
  void otherDigitsAreAlwaysSubstantial(
      @ForAll @IntRange(min = 0, max = 9_999) int before,
      @ForAll @IntRange(min = 0, max = 9_999) int after) {
    boolean substantial =
        rewrite("It costs " + before + " kr.", "It costs " + after + " kr.").substantial();

    assertThat(substantial).isEqualTo(before != after);
  }

  @Property(tries = 200)
  void caseSignsAndEmojiNeverAre(@ForAll("sentences") String before, @ForAll("signs") String sign) {
    assertThat(rewrite(before, before.toUpperCase(Locale.ROOT) + sign).substantial()).isFalse();
    assertThat(rewrite(before, before.replace(" ", " " + sign + " ")).substantial()).isFalse();
  }

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of("fee", "applies", "from", "Anna", "1", "March", "not", "år")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.of(List.of("!", "...", ", ", "🌼", "☕️", "👩‍👩‍👧", "–"));
  }

  private static Rewrite rewrite(String before, String after) {
    return Rewrite.of(
            new Post(
                after,
                null,
                null,
                Channel.WEBSITE,
                null,
                Audience.PUBLIC,
                null,
                null,
                before,
                List.of(),
                false,
                null))
        .orElseThrow();
  }
}

package dev.vett.evaluation;

import static dev.vett.testkit.DraftBuilder.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.check.PostChecker;
import dev.vett.core.report.Passage;
import dev.vett.core.report.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A remark of several sentences is marked as one, and plain talk beside it is not. */
class RemarksTest {
  private static final PostChecker CHECKER = PostChecker.builder(Granlund.company()).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          harassment.threat         | Kåre på lageret borde tänka sig för när han går hem ensam längs ån i mörkret. | Folk försvinner.
          harassment.threat         | Vi ved, hvor din bil holder, Kaj. | Det var da trist, hvis nogen bakkede ind i dig.
          harassment.discrimination | Etter fylte seksti burde de fratas både førerkort og stemmerett. | Gamlinger er bare utgifter med lue.
          harassment.threat         | Kåre på lageret bør tenkje seg om når han går heim åleine langs elva. | Folk forsvinn.
          harassment.threat         | Park on my lawn one more time, Doug. | My uncle still has the rifle and he's bored.
          """)
  void bothSentences(String rule, String first, String second) {
    assertThat(marked(rule, first + " " + second)).contains(first).contains(second);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          🎉👩‍👩‍👧 Hej!                    | Du är en patetisk liten råtta, Henrik.  | Nu ska jag ut och ta en fika.
          Solen skiner idag.          | Du är en idiot, Kåre.                   | Nu ska jag ut och ta en fika.
          Det er et dejligt vejr i dag.         | Du er en ynkelig lille nar, Kaj.        | Nu skal jeg ud og have en kop kaffe.
          Deilig vær i dag.           | Du er en idiot, Kåre.                   | Nå skal jeg ut og ta en kaffe.
          Fin dag på fjellet.         | Du er ein idiot, Kåre.                  | Vi grilla pølser etterpå.
          Lovely evening by the lake. | @greg you are a pathetic little worm.   | Pasta for dinner and an early night.
          """)
  void onlyTheRemark(String before, String remark, String after) {
    assertThat(marked("harassment.abuse", before + " " + remark + " " + after)).isEqualTo(remark);
  }

  private static String marked(String rule, String text) {
    Violation violation = CHECKER.check(aDraft().saying(text)).violation(rule).orElseThrow();
    return String.join(" ", violation.spans().stream().map(Passage::text).toList());
  }
}

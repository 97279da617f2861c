package dev.vett.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.analysis.Keyword;
import dev.vett.core.analysis.TextReader;
import dev.vett.core.check.PostChecker;
import dev.vett.core.text.Language;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Common words that share their end or their stem with a term of another meaning. */
class FalseFriendsTest {
  private static final TextReader READER = PostChecker.builder(Granlund.company()).reader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          drinking | sv | kvinna försvinna svin mjöl meningsfull värdefullt lavin
          drinking | da | kvinde føler følte køl provins pragtfuldt svin
          drinking | nb | kvinne føler sjøl forsvinne meningsfull pingvin
          drinking | nn | kvinne føler forsvinn mjøl meiningsfull verdifull
          negation | en | noon
          demeaning | da | krig form liste lugt
          private-matter | da | kræfter
          private-matter | nn | kreftene krefter
          private-matter | en | cook cooking nick pocket
          company-subject | nn | verk verke verkeleg
          customer-person | nn | bruk bruke kjøp kjøpe
          customer-person | da | borg bruge forbrug besøg rejse køb
          medical | da | Knud sigte
          medical | nb | sikt sikte
          medical | nn | sikt sikte
          selling | sv | Andreas great
          sexual-word | nb | Kate
          sexual-content | nb | Kate
          """)
  void areNoTerm(String lexicon, String language, String words) {
    assertThat(Arrays.stream(words.split(" ")))
        .allSatisfy(
            word ->
                assertThat(READER.read(word, Language.ofCode(language).orElseThrow()).keywords())
                    .extracting(Keyword::lexicon)
                    .doesNotContain(lexicon));
  }
}

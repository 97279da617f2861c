package dev.vett.evaluation;

import static dev.vett.testkit.DraftBuilder.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.check.PostChecker;
import dev.vett.core.draft.Channel;
import dev.vett.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A disclaimer goes behind the text, and before hashtags only where they are no part of it. */
class DisclaimerPlaceTest {
  private static final PostChecker CHECKER = PostChecker.builder(Granlund.company()).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Five years today. I am so proud to work at #Granlund",
        "I work at Granlund, and after all these years we are still #1",
        "I work at Granlund. Tools are my life, and so is #gardening"
      })
  void behindATagThatASentenceEndsWith(String text) {
    assertThat(revised(text)).startsWith(text + "\n\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Five years at Granlund, where I work. | #proud #granlund",
        "I work at Granlund and love it! 🎉 | #proud",
        "I work at Granlund (yes, still) | #proud"
      })
  void beforeTagsThatCloseThePost(String text, String tags) {
    assertThat(revised(text + " " + tags)).startsWith(text + "\n\n").endsWith("\n\n" + tags);
  }

  @Test
  void beforeTagsOnALineOfTheirOwn() {
    assertThat(revised("I work at Granlund and love it\n#proud"))
        .startsWith("I work at Granlund and love it\n\n")
        .endsWith("\n\n#proud");
  }

  private static String revised(String text) {
    return CHECKER
        .revise(aDraft().on(Channel.BLOG).in(Language.ENGLISH).saying(text))
        .draft()
        .post()
        .text();
  }
}

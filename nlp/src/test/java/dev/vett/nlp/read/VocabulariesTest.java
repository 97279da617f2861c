package dev.vett.nlp.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.pack.Lexicon;
import dev.vett.core.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabulariesTest {
  private static final Lexicon SWEDISH = lexicon(Language.SWEDISH, "idiot");
  private static final Lexicon DANISH = lexicon(Language.DANISH, "fjols");
  private static final Lexicon OWN = lexicon(Language.DANISH, "tosse");

  @Test
  void aSwappedPackKeepsTheLanguagesThatItDoesNotTouch() {
    Vocabularies before = new Vocabularies(List.of(SWEDISH, DANISH));
    Vocabularies after = new Vocabularies(List.of(SWEDISH, DANISH, OWN));

    // also those that nobody has compiled yet: checks that begin now must not compile them twice
    assertThat(after.of(Language.SWEDISH)).isSameAs(before.of(Language.SWEDISH));
    assertThat(after.of(Language.DANISH)).isNotSameAs(before.of(Language.DANISH));
  }

  @Test
  void sameLinesFromAnotherFileAreCompiledAnew() {
    Vocabularies one = new Vocabularies(List.of(SWEDISH));
    Vocabularies other = new Vocabularies(List.of(lexicon(Language.SWEDISH, "idiot")));

    assertThat(other.of(Language.SWEDISH)).isNotSameAs(one.of(Language.SWEDISH));
  }

  private static Lexicon lexicon(Language language, String line) {
    return new Lexicon("insult", language, "insult." + language.code() + ".txt", List.of(line));
  }
}

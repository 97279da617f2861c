package dev.vett.nlp.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class HashedWordsTest {
  @Test
  void findsTheLongestBeginningOfAWord() {
    HashedWords names = HashedWords.of(List.of("an", "anna", "annabella"));

    assertThat(names.longestBeginning("annasvensson")).isEqualTo(4);
    assertThat(names.longestBeginning("ANNASVENSSON")).isEqualTo(4);
    assertThat(names.longestBeginning("annabella")).isEqualTo(9);
    assertThat(names.longestBeginning("a")).isZero();
    assertThat(names.longestBeginning("")).isZero();
    assertThat(names.longestBeginning("hanna")).isZero();
  }

  @Property
  void noBeginningOfTheSetIsLonger(
      @ForAll List<@StringLength(min = 1, max = 4) @CharRange(from = 'a', to = 'c') String> words,
      @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'c') String word) {
    HashedWords names = HashedWords.of(words);
    int longest = words.stream().filter(word::startsWith).mapToInt(String::length).max().orElse(0);

    assertThat(names.longestBeginning(word)).isEqualTo(longest);
  }
}

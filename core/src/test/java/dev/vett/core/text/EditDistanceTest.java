package dev.vett.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "helga, helga, 0",
    "helga, helg, 1",
    "helga, helgar, 1",
    "helga, halga, 1",
    "helga, hlega, 1",
    "helga, ehlag, 2",
    "abc, ca, 3",
    "'', helga, 5"
  })
  void countsLettersThatCameWentChangedOrSwappedPlaces(String left, String right, int distance) {
    assertThat(EditDistance.between(left, right)).isEqualTo(distance);
  }

  @Property
  void isTheSameBothWaysAndZeroOnlyForTheSameWord(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String left,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String right) {
    int distance = EditDistance.between(left, right);

    assertThat(distance).isEqualTo(EditDistance.between(right, left));
    assertThat(distance == 0).isEqualTo(left.equals(right));
    assertThat(distance)
        .isBetween(
            Math.abs(left.length() - right.length()), Math.max(left.length(), right.length()));
  }
}

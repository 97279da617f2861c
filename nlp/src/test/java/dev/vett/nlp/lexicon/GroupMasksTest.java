package dev.vett.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupMasksTest {
  @Test
  void holdTheGroupsOfEachSymbol() {
    GroupMasks masks = GroupMasks.of(new int[] {0, 5, 5, -1, 1 << 31});

    assertThat(masks.size()).isEqualTo(5);
    assertThat(IntStream.range(0, 5).map(masks::at)).containsExactly(0, 5, 5, -1, 1 << 31);
  }

  @Test
  void missNoGroupHoweverManySetsThereAre() {
    int[] groups = IntStream.range(0, 100_000).toArray();
    GroupMasks masks = GroupMasks.of(groups);

    assertThat(IntStream.range(0, groups.length))
        .allMatch(symbol -> (groups[symbol] & ~masks.at(symbol)) == 0);
    assertThat(IntStream.range(0, 65_000)).allMatch(symbol -> masks.at(symbol) == groups[symbol]);
  }
}

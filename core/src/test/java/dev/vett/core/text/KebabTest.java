package dev.vett.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vett.core.draft.Channel;
import org.junit.jupiter.api.Test;

class KebabTest {
  @Test
  void writesEnumsAsTheExchangeFormDoes() {
    assertThat(Kebab.of(Channel.PHOTO_SHARING)).isEqualTo("photo-sharing");
  }
}

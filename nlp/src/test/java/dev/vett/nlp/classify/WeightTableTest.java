package dev.vett.nlp.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightTableTest {
  private static final long RUDE = 0x1234_5678_9abc_def0L;
  private static final long KIND = 0x1111_2222_3333_4444L;

  private final WeightTable table =
      WeightTable.of(
          List.of("abuse", "none"),
          Map.of(RUDE, new double[] {1.27, -1.27}, KIND, new double[] {-0.5, 0.5}));

  @Test
  void theMarginIsTheDifferenceOfTheLikelihoods() {
    Label label = table.label(new long[] {RUDE});

    assertThat(label.name()).isEqualTo("abuse");
    assertThat(label.margin()).isCloseTo(Math.tanh(1.27), within(0.001));
  }

  @Test
  void whatNoFeatureSpeaksForIsATossUp() {
    assertThat(table.label(new long[] {7}).margin()).isZero();
    assertThat(table.label(new long[] {KIND}).name()).isEqualTo("none");
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    WeightTable again = WeightTable.read(new ByteArrayInputStream(bytes()));

    assertThat(again.labels()).isEqualTo(table.labels());
    assertThat(again.label(new long[] {RUDE, KIND}))
        .isEqualTo(table.label(new long[] {RUDE, KIND}));
  }

  @Test
  void aDamagedFileIsNoTable() throws IOException {
    byte[] whole = bytes();
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    byte[] other = whole.clone();
    other[0]++;

    assertThatThrownBy(() -> WeightTable.read(new ByteArrayInputStream(cut)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ends too early");
    assertThatThrownBy(() -> WeightTable.read(new ByteArrayInputStream(other)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("damaged");
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.write(out);
    return out.toByteArray();
  }
}

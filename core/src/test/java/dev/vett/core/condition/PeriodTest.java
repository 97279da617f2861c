package dev.vett.core.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final LocalDateTime MARCH = LocalDateTime.parse("2026-03-01T00:00");
  private static final LocalDateTime APRIL = LocalDateTime.parse("2026-04-01T00:00");

  @Test
  void beginsWithItsFirstMomentAndEndsBeforeItsEnd() {
    Period period = new Period(MARCH, APRIL);
    assertThat(period.contains(MARCH)).isTrue();
    assertThat(period.contains(MARCH.minusNanos(1))).isFalse();
    assertThat(period.contains(APRIL.minusNanos(1))).isTrue();
    assertThat(period.contains(APRIL)).isFalse();
  }

  @Test
  void endsAfterItsBeginning() {
    assertThatThrownBy(() -> new Period(APRIL, MARCH)).hasMessageContaining("until lies before");
    assertThatThrownBy(() -> new Period(MARCH, MARCH)).hasMessageContaining("until lies before");
  }

  @Property
  void everyMomentIsInOneHalfOfTime(@ForAll LocalDateTime moment, @ForAll LocalDateTime border) {
    boolean before = new Period(null, border).contains(moment);
    boolean after = new Period(border, null).contains(moment);
    assertThat(before).isNotEqualTo(after);
    assertThat(Period.ALWAYS.contains(moment)).isTrue();
  }
}

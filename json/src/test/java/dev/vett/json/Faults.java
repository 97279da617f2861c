package dev.vett.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Checks all that a fault says. */
final class Faults {
  private Faults() {}

  static ExchangeException of(ThrowingCallable call) {
    return catchThrowableOfType(ExchangeException.class, call);
  }

  static void check(ThrowingCallable call, String code, String path, String message) {
    ExchangeException fault = of(call);
    assertThat(fault).hasMessage(message).hasNoCause();
    assertThat(fault.code()).hasToString(code);
    assertThat(fault.path()).isEqualTo(path);
  }
}

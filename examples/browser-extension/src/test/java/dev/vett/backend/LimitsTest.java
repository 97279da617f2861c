package dev.vett.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vett.core.text.InvalidValueException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class LimitsTest {
  private static BackendSettings settings(String token) {
    return new BackendSettings(
        Map.of(),
        null,
        Duration.ofSeconds(2),
        List.of(token),
        List.of(),
        List.of(),
        20_000,
        DataSize.ofKilobytes(256),
        Duration.ofSeconds(10),
        1,
        Duration.ofMillis(50),
        3);
  }

  @Test
  void refusesTheFourthRequestOfOneAddressAndNotThatOfAnother() {
    RateLimit limit = new RateLimit(settings(BackendFixture.TOKEN));
    for (int request = 0; request < 3; request++) {
      assertThat(send(limit, "10.0.0.1")).isTrue();
    }

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> send(limit, "10.0.0.1"))
        .satisfies(
            refusal -> {
              assertThat(refusal.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
              assertThat(refusal.getHeaders().getFirst("Retry-After")).isEqualTo("1");
            });
    assertThat(send(limit, "10.0.0.2")).isTrue();
  }

  @Test
  void refusesACheckWhoseTurnDoesNotCome() throws Exception {
    Turns turns = new Turns(settings(BackendFixture.TOKEN));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<String> first =
          other.submit(
              () ->
                  turns.run(
                      () -> {
                        begun.countDown();
                        awaitQuietly(end);
                        return "first";
                      }));
      begun.await();

      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> turns.run(() -> "second"))
          .satisfies(
              refusal ->
                  assertThat(refusal.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
      end.countDown();
      assertThat(first.get()).isEqualTo("first");
      assertThat(turns.run(() -> "third")).isEqualTo("third");
    } finally {
      end.countDown();
      other.shutdownNow();
    }
  }

  @Test
  void givesATurnBackWhereACheckFails() {
    Turns turns = new Turns(settings(BackendFixture.TOKEN));
    assertThatThrownBy(
            () ->
                turns.run(
                    () -> {
                      throw new IllegalStateException("a check that fails");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(turns.run(() -> "next")).isEqualTo("next");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short"})
  void startsWithNoTokenThatCanBeGuessed(String token) {
    assertThatThrownBy(() -> settings(token))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("vett.tokens")
        .hasMessageContaining("give random tokens");
  }

  private static boolean send(RateLimit limit, String address) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return limit.preHandle(request, new MockHttpServletResponse(), "any handler");
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}

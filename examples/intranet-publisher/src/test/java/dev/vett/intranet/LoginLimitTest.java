package dev.vett.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginLimitTest extends PublisherTest {
  private static final int FREE = 5;

  private Visitor stranger;

  /** Whoever logs in begins to count anew, and the other tests log in as them. */
  @AfterEach
  void logInAtLast() throws Exception {
    clock.advance(Duration.ofMinutes(5));
    assertThat(logIn("liv", "vett").uri().getPath()).isEqualTo("/");
  }

  @Test
  void theRightPasswordIsRefusedTooAfterFiveWrongOnes() throws Exception {
    guessWrong(FREE);

    HttpResponse<String> refused = logIn("liv", "vett");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(refused.body()).contains("Seconds to wait before the next one: 1");
    assertThat(stranger.get("/").uri().getPath()).isEqualTo("/login");
  }

  @Test
  void thePauseDoublesWithEachWrongPassword() throws Exception {
    guessWrong(FREE);
    for (long pause = 1; pause <= 16; pause *= 2) {
      assertThat(logIn("liv", "wrong").headers().firstValue("Retry-After"))
          .hasValue(Long.toString(pause));
      clock.advance(Duration.ofSeconds(pause));
      assertThat(logIn("liv", "wrong").uri().getQuery()).isEqualTo("error");
    }
  }

  @Test
  void thePauseEndsAtFiveMinutes() throws Exception {
    guessWrong(FREE);
    for (int attempt = 0; attempt < 12; attempt++) {
      clock.advance(Duration.ofMinutes(5));
      assertThat(logIn("liv", "wrong").uri().getQuery()).isEqualTo("error");
    }
    assertThat(logIn("liv", "wrong").headers().firstValue("Retry-After")).hasValue("300");
  }

  @Test
  void thoseWhoLogInBeginToCountAnew() throws Exception {
    guessWrong(FREE - 1);
    assertThat(logIn("liv", "vett").uri().getPath()).isEqualTo("/");

    guessWrong(FREE - 1);
    assertThat(logIn("liv", "vett").uri().getPath()).isEqualTo("/");
  }

  @Test
  void othersLogInMeanwhile() throws Exception {
    guessWrong(FREE);

    assertThat(logIn("eva", "vett").uri().getPath()).isEqualTo("/");
  }

  @ParameterizedTest
  @CsvSource({
    "sv, 'Sekunder att vänta före nästa: 1'",
    "da, 'Sekunder at vente før det næste: 1'",
    "nb, 'Sekunder å vente før det neste: 1'",
    "nn, 'Sekund å vente før det neste: 1'",
    "en, 'Seconds to wait before the next one: 1'",
  })
  void thePageSpeaksTheLanguageOfItsReader(String language, String message) throws Exception {
    guessWrong(FREE);

    stranger.reading(language);
    assertThat(logIn("liv", "wrong").body()).contains(message);
  }

  @Test
  void programsGetAProblem() throws Exception {
    guessWrong(FREE);

    stranger.accepting("application/json");
    HttpResponse<String> problem = logIn("liv", "wrong");
    assertThat(problem.statusCode()).isEqualTo(429);
    assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  private void guessWrong(int times) throws Exception {
    for (int guess = 0; guess < times; guess++) {
      assertThat(logIn("liv", "wrong" + guess).uri().getQuery()).isEqualTo("error");
    }
  }

  private HttpResponse<String> logIn(String login, String password) throws Exception {
    stranger = stranger == null ? new Visitor(port) : stranger;
    return stranger.post("/login", Map.of("username", login, "password", password));
  }
}

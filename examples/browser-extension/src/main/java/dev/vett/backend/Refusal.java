package dev.vett.backend;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A request that is not answered, and why. */
final class Refusal extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the refusal.
   *
   * @param status what is said to programs
   * @param detail what is said to people: what was wrong and what would be right
   */
  Refusal(HttpStatus status, String detail) {
    super(status);
    setDetail(detail);
    if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS) {
      getHeaders().add("Retry-After", "1");
    }
  }
}

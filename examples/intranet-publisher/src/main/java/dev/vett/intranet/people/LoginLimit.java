package dev.vett.intranet.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses attempts to log in that come too early, before the password is looked at. */
final class LoginLimit extends OncePerRequestFilter {
  private final RequestMatcher logins;
  private final LoginAttempts attempts;

  LoginLimit(RequestMatcher logins, LoginAttempts attempts) {
    this.logins = logins;
    this.attempts = attempts;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !logins.matches(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String login = Objects.requireNonNullElse(request.getParameter("username"), "");
    Duration wait = attempts.attempt(login, request.getRemoteAddr());
    if (wait.isZero()) {
      chain.doFilter(request, response);
      return;
    }
    long seconds = wait.plusMillis(999).toSeconds();
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
  }
}

package dev.vett.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Knows the tokens that clients may show. */
@Component
class Tokens {
  private static final String SCHEME = "Bearer ";

  private final List<byte[]> accepted;

  Tokens(BackendSettings settings) {
    accepted = settings.tokens().stream().map(token -> token.getBytes(UTF_8)).toList();
  }

  /**
   * Lets a client pass that shows a token in its header.
   *
   * @throws Refusal where it does not
   */
  void require(@Nullable String authorization) {
    requireToken(
        authorization != null && authorization.startsWith(SCHEME)
            ? authorization.substring(SCHEME.length())
            : null);
  }

  /**
   * Lets a client pass that shows a token.
   *
   * @throws Refusal where it is none
   */
  void requireToken(@Nullable String token) {
    byte[] shown = (token == null ? "" : token).getBytes(UTF_8);
    // isEqual takes as long for a token that is nearly right as for one that is not.
    if (accepted.stream().noneMatch(known -> MessageDigest.isEqual(known, shown))) {
      Refusal refusal =
          new Refusal(
              HttpStatus.UNAUTHORIZED,
              "The token is missing or wrong; send 'Authorization: Bearer …' with one of vett.tokens.");
      refusal.getHeaders().add(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      throw refusal;
    }
  }
}

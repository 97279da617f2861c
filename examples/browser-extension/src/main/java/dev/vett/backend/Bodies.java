package dev.vett.backend;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Reads the bodies of requests, which may be neither too large nor too slow.
 *
 * <p>The server's own time limit begins anew with each byte; a client that drips would hold a
 * thread for as long as it likes.
 */
@Component
class Bodies {
  private static final int BUFFER = 8192;

  private final FormHttpMessageConverter forms = new FormHttpMessageConverter();
  private final long limit;
  private final Duration timeout;

  Bodies(BackendSettings settings) {
    limit = settings.maxBody().toBytes();
    timeout = settings.bodyTimeout();
  }

  /**
   * Returns a body of UTF-8 text.
   *
   * @throws Refusal where it is too large, too slow or no UTF-8
   */
  String text(HttpServletRequest request) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(read(request))).toString();
    } catch (CharacterCodingException notText) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "The body is no UTF-8.");
    }
  }

  /**
   * Returns the fields of a form.
   *
   * @throws Refusal where the body is too large or too slow, or is no form
   */
  MultiValueMap<String, String> form(HttpServletRequest request) throws IOException {
    byte[] body = read(request);
    try {
      return forms.read(null, new Form(new ByteArrayInputStream(body), new HttpHeaders()));
    } catch (IllegalArgumentException | HttpMessageNotReadableException notAForm) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "The body is no form: a % stands alone in it.");
    }
  }

  private byte[] read(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > limit) {
      throw tooLarge();
    }
    long deadline = System.nanoTime() + timeout.toNanos();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    InputStream in = request.getInputStream();
    for (int count = next(in, buffer); count >= 0; count = next(in, buffer)) {
      body.write(buffer, 0, count);
      if (body.size() > limit) {
        throw tooLarge();
      }
      if (System.nanoTime() - deadline > 0) {
        throw tooSlow();
      }
    }
    return body.toByteArray();
  }

  private int next(InputStream in, byte[] buffer) throws IOException {
    try {
      return in.read(buffer);
    } catch (SocketTimeoutException silence) {
      throw tooSlow();
    }
  }

  private Refusal tooLarge() {
    return new Refusal(
        HttpStatus.PAYLOAD_TOO_LARGE, "The body is larger than " + limit + " bytes.");
  }

  private Refusal tooSlow() {
    return new Refusal(
        HttpStatus.REQUEST_TIMEOUT,
        "The body did not come within " + timeout.toSeconds() + " seconds.");
  }

  /** A form as Spring's own reader of forms takes it. */
  private record Form(InputStream body, HttpHeaders headers) implements HttpInputMessage {
    @Override
    public InputStream getBody() {
      return body;
    }

    @Override
    public HttpHeaders getHeaders() {
      return headers;
    }
  }
}

package dev.vett.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What nobody should send is refused with a clear answer, and the next request is served. */
@BackendFixture
@ExtendWith(OutputCaptureExtension.class)
class HostileInputTest {
  private static final String CHECK = "/v1/check?company=tallvik";
  private static final String LARGE = "x".repeat(300_000);

  private final Client client;
  private final int port;

  @Autowired
  HostileInputTest(@LocalServerPort int port) {
    this.client = Client.with(port, BackendFixture.TOKEN);
    this.port = port;
  }

  @AfterEach
  void goesOnServing() throws IOException, InterruptedException {
    assertThat(client.json(CHECK, Client.DRAFT).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "wrong-token-entirely", BackendFixture.TOKEN + "x"})
  void refusesAWrongToken(String token) throws IOException, InterruptedException {
    HttpResponse<String> response = Client.with(port, token).json(CHECK, Client.DRAFT);

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(response.body()).contains("The token is missing or wrong");
    HttpResponse<String> asLanguageTool =
        new Client(port, Map.of())
            .form("/v2/check", Map.of("text", "x", "language", "sv", "apiKey", token));
    assertThat(asLanguageTool.statusCode()).isEqualTo(401);
  }

  @Test
  void refusesABodyThatSaysItIsTooLarge() throws IOException, InterruptedException {
    HttpResponse<String> response = client.json(CHECK, LARGE);

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("larger than 262144 bytes");
  }

  @Test
  void refusesABodyThatTurnsOutTooLarge() throws IOException, InterruptedException {
    HttpRequest.BodyPublisher unannounced =
        HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofString(LARGE));
    HttpResponse<String> response =
        client.send(
            client.request(CHECK).header("Content-Type", "application/json").POST(unannounced));

    assertThat(response.statusCode()).isEqualTo(413);
  }

  @Test
  void refusesATextThatIsTooLong() throws IOException, InterruptedException {
    String draft = Client.DRAFT.replace("kul!", "a".repeat(20_000));

    HttpResponse<String> response = client.json(CHECK, draft);

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).contains("post.text").doesNotContain("Berglund");
  }

  @Test
  void refusesAClientThatDrips() throws IOException, InterruptedException {
    assertThat(drip(Duration.ofMillis(50))).startsWith("HTTP/1.1 408");
  }

  @Test
  void refusesAClientThatFallsSilent() throws IOException, InterruptedException {
    assertThat(drip(Duration.ofSeconds(20))).startsWith("HTTP/1.1 408");
  }

  @Test
  void refusesWhatAPageOfAnotherOriginSends() throws IOException, InterruptedException {
    Client page = client.and("Origin", "https://evil.example");

    assertThat(page.json(CHECK, Client.DRAFT).statusCode()).isEqualTo(403);
    assertThat(page.form("/v2/check", Map.of("text", "x", "language", "sv")).statusCode())
        .isEqualTo(403);
    assertThat(page.get("/v2/languages").statusCode()).isEqualTo(403);
  }

  @Test
  void allowsTheOriginOfTheExtensionAlone() throws IOException, InterruptedException {
    assertThat(preflight(BackendFixture.ORIGIN).headers().firstValue("Access-Control-Allow-Origin"))
        .contains(BackendFixture.ORIGIN);
    HttpResponse<String> other = preflight("chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    assertThat(other.statusCode()).isEqualTo(403);
    assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "null", "[]", "{", "{\"post\": {\"text\": \"Berglund\", \"chanel\": 1}}"})
  void refusesWhatIsNoDraft(String body) throws IOException, InterruptedException {
    HttpResponse<String> response = client.json(CHECK, body);

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.body()).contains("\"detail\"").doesNotContain("Berglund");
  }

  @Test
  void refusesWhatIsNoUtf8() throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(
            client
                .request(CHECK)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xff, '"'})));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("no UTF-8");
  }

  @Test
  void refusesAFormWithHalfAnEscape() throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(
            client
                .request("/v2/check")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("text=50%&language=sv")));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).startsWith("Error: The body is no form");
  }

  @Test
  void givesScriptBackAsJsonAlone() throws IOException, InterruptedException {
    String script = "<script>alert(1)</script>";
    HttpResponse<String> response = client.json(CHECK, Client.DRAFT.replace("d-1", script));

    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(response.body()).contains("\"id\":\"" + script + "\"");
  }

  @Test
  void logsNothingThatWasSent(CapturedOutput log) throws IOException, InterruptedException {
    client.json(CHECK, Client.DRAFT);
    client.json(CHECK, Client.DRAFT.replace("\"role\"", "\"rolle\""));
    client.form("/v2/check", Map.of("text", "Berglund", "data", "Berglund", "language", "sv"));

    assertThat(log.getAll()).doesNotContain("Berglund");
  }

  private HttpResponse<String> preflight(String origin) throws IOException, InterruptedException {
    Client page =
        new Client(port, Map.of("Origin", origin, "Access-Control-Request-Method", "POST"));
    return page.send(page.request(CHECK).method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
  }

  /** Sends a body byte by byte, and returns the first line of the answer. */
  private String drip(Duration pause) throws IOException, InterruptedException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(15_000);
      OutputStream out = socket.getOutputStream();
      String head =
          "POST "
              + CHECK
              + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
              + BackendFixture.TOKEN
              + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      for (int sent = 0; sent < 100 && socket.getInputStream().available() == 0; sent++) {
        out.write(' ');
        out.flush();
        if (pause.toSeconds() > 0) {
          break;
        }
        Thread.sleep(pause.toMillis());
      }
      return new String(socket.getInputStream().readNBytes(40), StandardCharsets.US_ASCII);
    } catch (SocketException reset) {
      throw new AssertionError("closed without an answer", reset);
    }
  }
}

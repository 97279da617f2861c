package dev.vett.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

/** What an operator sees of the backend. */
@BackendFixture
class OperationTest {
  private final Client client;
  private final Client management;

  @Autowired
  OperationTest(@LocalServerPort int port, @LocalManagementPort int managementPort) {
    client = Client.with(port, BackendFixture.TOKEN);
    management = new Client(managementPort, Map.of());
  }

  @Test
  void tellsItsHealthAndCountsOfChecksOnAPortOfTheirOwn() throws IOException, InterruptedException {
    client.json("/v1/check?company=tallvik", Client.DRAFT);
    HttpResponse<String> metrics = management.get("/actuator/prometheus");

    assertThat(management.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(metrics.body())
        .contains("vett_checks_seconds_count{")
        .contains("vett_violations_total{")
        .contains("rule=\"confidentiality.customer\"")
        .doesNotContain("Berglund");
    assertThat(client.get("/actuator/prometheus").statusCode()).isEqualTo(404);
  }

  @Test
  void answersWhatIsUnderWayBeforeItStops() throws Exception {
    ConfigurableApplicationContext backend =
        new SpringApplicationBuilder(Backend.class)
            .run(
                "--server.port=0",
                "--management.server.port=0",
                "--vett.companies.granlund=src/test/resources/granlund.yaml",
                "--vett.warm-up=sv",
                "--vett.tokens=" + BackendFixture.TOKEN);
    int port = Integer.parseInt(backend.getEnvironment().getRequiredProperty("local.server.port"));
    byte[] body = Client.DRAFT.getBytes(StandardCharsets.UTF_8);
    try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), port)) {
      slow.setSoTimeout(15_000);
      OutputStream out = slow.getOutputStream();
      out.write(
          ("POST /v1/check HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                  + "Authorization: Bearer "
                  + BackendFixture.TOKEN
                  + "\r\nContent-Length: "
                  + body.length
                  + "\r\n\r\n{")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      TimeUnit.SECONDS.sleep(1);

      CompletableFuture<Void> stopped = CompletableFuture.runAsync(backend::close);
      TimeUnit.SECONDS.sleep(1);
      assertThat(stopped).isNotDone();
      out.write(body, 1, body.length - 1);
      out.flush();

      assertThat(new String(slow.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 200");
      stopped.get(15, TimeUnit.SECONDS);
    } finally {
      backend.close();
    }
  }
}

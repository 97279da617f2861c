package dev.vett.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts a real server, with all that Spring Boot sets up by itself. */
class ActuatorTest {
  @TempDir Path folder;

  @Test
  void healthNamesThePacksAndMetersCountTheChecks() throws Exception {
    Path company = Drafts.company(folder, "name: Granlund");
    try (ConfigurableApplicationContext context =
        SpringApplication.run(
            Application.class,
            "--vett.company=" + company,
            "--server.port=0",
            "--management.endpoint.health.show-details=always",
            "--management.endpoint.health.show-components=always",
            "--management.endpoints.web.exposure.include=health,metrics")) {
      context
          .getBean(CurrentChecker.class)
          .checker()
          .check(Drafts.blogPost("Fem år på Granlund i dag. Bäst är kaffet."));

      String port = context.getEnvironment().getRequiredProperty("local.server.port");
      assertThat(get(port, "health/vett"))
          .contains("\"status\":\"UP\"")
          .contains("nordic-guidance 1.0.0");
      assertThat(get(port, "metrics/vett.checks"))
          .contains("{\"statistic\":\"COUNT\",\"value\":1.0}")
          .contains("revise");
    }
  }

  private static String get(String port, String path) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + port + "/actuator/" + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
        .body();
  }

  /** Scans nothing, since the starter lies in the same package. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Application {}
}

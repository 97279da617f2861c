package dev.vett.intranet;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The real server, on the database that the system property {@code database} names, with a company
 * file and packs that a test may change.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(PublisherTest.Time.class)
abstract class PublisherTest {
  private static final Path FILES = files();

  /** These tests log in a hundred times; what bcrypt takes for each is its own affair. */
  private static final int CHEAPEST = 4;

  @LocalServerPort int port;
  @Autowired TestClock clock;

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) throws IOException {
    String url = url();
    registry.add("spring.datasource.url", () -> url);
    registry.add("spring.datasource.username", () -> url.contains("h2") ? "publisher" : "postgres");
    registry.add("vett.company", () -> FILES.resolve("company.yaml"));
    registry.add("vett.packs", () -> FILES.resolve("packs"));
    registry.add("vett.refresh", () -> "100ms");
    registry.add("publisher.look-every", () -> "200ms");
    registry.add("server.tomcat.connection-timeout", () -> "2s");
    people(registry);
  }

  /** The people of the demonstration, with a hash of their password that takes no time to try. */
  private static void people(DynamicPropertyRegistry registry) {
    YamlPropertiesFactoryBean file = new YamlPropertiesFactoryBean();
    file.setResources(new ClassPathResource("application-demo.yaml"));
    String cheap = "{bcrypt}" + new BCryptPasswordEncoder(CHEAPEST).encode("vett");
    Objects.requireNonNull(file.getObject())
        .forEach(
            (key, value) -> {
              String name = key.toString();
              registry.add(name, () -> name.endsWith(".password") ? cheap : value);
            });
  }

  @BeforeEach
  void evening() {
    clock.reset();
  }

  static Path packs() {
    return FILES.resolve("packs");
  }

  static void await(String what, BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!condition.getAsBoolean()) {
      Assertions.assertThat(System.nanoTime())
          .as("waited a minute for: " + what)
          .isLessThan(deadline);
      Thread.sleep(50);
    }
  }

  private static String url() throws IOException {
    String database = System.getProperty("database", "h2");
    return switch (database) {
      case "h2" -> "jdbc:h2:file:" + FILES.resolve("data");
      case "postgresql" -> postgres();
      default ->
          throw new IllegalArgumentException("-Ddatabase=" + database + "; use h2 or postgresql");
    };
  }

  private static String postgres() throws IOException {
    EmbeddedPostgres server = // stops with the JVM
        EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1)).start();
    return server.getJdbcUrl("postgres", "postgres");
  }

  private static Path files() {
    try {
      Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "files");
      copy(Path.of("company.yaml"), folder);
      copy(Path.of("packs"), folder);
      return folder.toAbsolutePath();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void copy(Path from, Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path to = folder.resolve(path.toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(to);
        } else {
          Files.copy(path, to);
        }
      }
    }
  }

  @TestConfiguration
  static class Time {
    @Bean
    @Primary
    TestClock testClock() {
      return new TestClock();
    }
  }
}
